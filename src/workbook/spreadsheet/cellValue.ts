const MS_PER_DAY = 86_400_000;
/** Day 0 of spreadsheets. */
const EPOCH = Date.UTC(1899, 11, 30);

/** A day given as yyyy-mm-dd as the number that a date cell holds: the same in every time zone and locale. */
export function dateSerial(day: string): number {
  return Math.round((Date.parse(`${day}T00:00:00Z`) - EPOCH) / MS_PER_DAY);
}

/** A text for a cell that must stay text: what looks like a formula, a number or a date is marked as text. */
export function plainText(text: string): string {
  return /^[\s=+\-@'\d]/.test(text) ? `'${text}` : text;
}
