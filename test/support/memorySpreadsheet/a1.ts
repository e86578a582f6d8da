import type { Bounds, SheetModel } from './sheetModel';

const PART = /^([A-Z]*)(\d*)(?::([A-Z]*)(\d*))?$/;

/** The cells of an A1 text: `B2`, `A2:C9`, `A2:A`, `C:C`, `1:1`. */
export function boundsOfA1(a1: string, sheet: SheetModel): Bounds {
  const [, fromLetters, fromRow, toLetters, toRow] = PART.exec(a1) ?? [];
  if (fromLetters === undefined) throw new Error(`Range not found: ${a1}`);
  const single = !a1.includes(':');
  const row = Number(fromRow || 1);
  const column = fromLetters ? columnNumber(fromLetters) : 1;
  const lastRow = single ? row : Number(toRow || sheet.rows.length);
  const lastColumn = single ? column : toLetters ? columnNumber(toLetters) : sheet.columns.length;
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}

export function a1Of({ row, column, rows, columns }: Bounds): string {
  return `${columnLetters(column)}${row}:${columnLetters(column + columns - 1)}${row + rows - 1}`;
}

/** Separates `'My sheet'!A1` into the sheet's name and the cells. */
export function splitSheet(text: string): { name: string; cells: string } {
  const at = text.lastIndexOf('!');
  return { name: text.slice(1, at - 1).replace(/''/g, "'"), cells: text.slice(at + 1) };
}

function columnNumber(text: string): number {
  return [...text].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

function columnLetters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? columnLetters(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}
