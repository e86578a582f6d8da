/** Text that a spreadsheet would read as the beginning of a formula or a mention. */
const ACTIVE = /^\s*[=+\-@]/;

/** Plain numbers in either language, with grouping, a currency or a percent sign. */
const NUMBER = /^\s*[+-]\s*(?:[$€£]\s*)?\d[\d\s.,\u00A0\u202F]*(?:e[+-]?\d+)?\s*[%$€£]?\s*$/i;

/** A file's cell as one would type it: what would become a formula is marked as text, as are lone apostrophes. */
export function asTyped(cell: string): string {
  const isText = cell.startsWith("'") || (ACTIVE.test(cell) && !NUMBER.test(cell));
  return isText ? `'${cell}` : cell;
}
