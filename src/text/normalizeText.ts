/** A text as names are compared: whatever its case and the spaces around it. */
export function normalizeText(text: string): string {
  return text.trim().toLowerCase();
}
