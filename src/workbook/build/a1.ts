/** The letters of a column: 1 is A, 27 is AA. */
export function letters(column: number): string {
  const before = Math.floor((column - 1) / 26);
  const last = String.fromCharCode(65 + ((column - 1) % 26));
  return before > 0 ? letters(before) + last : last;
}

/** Columns as a whole, such as `C:E`. */
export function wholeColumns(first: number, count = 1): string {
  return `${letters(first)}:${letters(first + count - 1)}`;
}

/** Columns below the header row, open-ended: `C2:E`. */
export function belowHeader(first: number, count = 1): string {
  return `${letters(first)}2:${letters(first + count - 1)}`;
}

/** A rectangle such as `B3:D9`; of one cell, `B3`. */
export function rectangle(row: number, column: number, rows: number, columns: number): string {
  const from = `${letters(column)}${row}`;
  const to = `${letters(column + columns - 1)}${row + rows - 1}`;
  return from === to ? from : `${from}:${to}`;
}

/** A reference to cells of another sheet. */
export function onSheet(name: string, a1: string): string {
  return `'${name.replace(/'/g, "''")}'!${a1}`;
}
