/** Copies a text that is shown: the older way first, which sandboxes allow that forbid the clipboard; false when both are refused. */
export async function copy(text: string, shown: HTMLTextAreaElement | null): Promise<boolean> {
  shown?.select();
  if (shown && document.execCommand('copy')) return true;
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
