/** A cell that holds a date, by the serial of its day. */
export interface DateCell {
  readonly day: number;
}

/** What a cell holds, its dates read as days. */
export type CellValue = string | number | boolean | DateCell;

/** A text for a cell that must stay text: what looks like a formula, a number or a date is marked as text. */
export function plainText(text: string): string {
  return /^[\s=+\-@'\d]/.test(text) ? `'${text}` : text;
}
