/** A cell that holds a date, by the serial of its day. */
export interface DateCell {
  readonly day: number;
}

/** What a cell holds, its dates read as days. */
export type CellValue = string | number | boolean | DateCell;

/** A text for a cell that must stay text: a leading apostrophe marks what looks like a formula, a number or a date. */
export function plainText(text: string): string {
  return /^[\s=+\-@'\d]/.test(text) ? `'${text}` : text;
}

/** Sums of prices differ in their last digits, depending on the order of the summands. */
const TOLERANCE = 1e-9;

/** Whether two cells hold the same value. */
export function isSame(one: CellValue, other: CellValue): boolean {
  if (typeof one !== 'number' || typeof other !== 'number') return one === other;
  return Math.abs(one - other) <= TOLERANCE * Math.max(Math.abs(one), Math.abs(other));
}
