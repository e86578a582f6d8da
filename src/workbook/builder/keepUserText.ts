/** The text for a cell of the add-in: the wanted one, unless the user replaced the add-in's with their own. */
export function keepUserText(current: unknown, wordings: readonly string[], wanted: string): string {
  const text = String(current ?? '');
  return text === '' || wordings.includes(text) ? wanted : text;
}
