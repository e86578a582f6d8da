/** What a cell of ours is to say: the new wording, unless the user put in a text of their own. */
export function keepUserText(current: unknown, wordings: readonly string[], wanted: string): string {
  const text = String(current ?? '');
  return text === '' || wordings.includes(text) ? wanted : text;
}
