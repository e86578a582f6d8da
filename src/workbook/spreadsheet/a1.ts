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

const COLUMN = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/;

/** Columns of the same rows that stand side by side as one: `A1:A9` and `B1:B9` are `A1:B9`. */
export function joinColumns(a1s: readonly string[]): string[] {
  const joined: string[] = [];
  for (const a1 of a1s) {
    const last = joined.pop();
    const both = last === undefined ? a1 : joinTwo(last, a1);
    joined.push(...(both === null ? [last ?? '', a1] : [both]));
  }
  return joined;
}

function joinTwo(one: string, next: string): string | null {
  const [, first = '', top, last = '', bottom] = COLUMN.exec(one) ?? [];
  const [, beside, nextTop, end, nextBottom] = COLUMN.exec(next) ?? [];
  const isBeside = last !== '' && beside === letters(numberOf(last) + 1);
  return isBeside && top === nextTop && bottom === nextBottom ? `${first}${top}:${end}${bottom}` : null;
}

function numberOf(column: string): number {
  return [...column].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
