/**
 * Copies a text that is shown in a field: first with `execCommand`, which works in sandboxes that forbid the
 * clipboard. If both are refused the result is false and the text stays selected; otherwise the focus returns.
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
