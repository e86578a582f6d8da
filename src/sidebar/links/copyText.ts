/**
 * Copies a text that is shown: the older way first, which sandboxes allow that forbid the clipboard; false when
 * both are refused. The keyboard focus stays where it is, but for a refusal: then the text is left selected.
 */
export async function copyText(text: string, shown: HTMLTextAreaElement | null): Promise<boolean> {
  const focused = document.activeElement;
  shown?.select();
  const isCopied = (shown && document.execCommand('copy')) || (await writeToClipboard(text));
  if (isCopied && focused instanceof HTMLElement) focused.focus();
  return isCopied;
}

async function writeToClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
