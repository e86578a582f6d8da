/** A rectangle of cells; rows and columns count from 0, both ends included. */
export interface Bounds {
  startRow: number;
  endRow: number;
  startColumn: number;
  endColumn: number;
}

export interface SheetSize {
  rows: number;
  columns: number;
}

/** An A1 notation taken apart: the sheet it names, or null, and the rest. */
export interface QualifiedA1 {
  sheet: string | null;
  cells: string;
}

const QUALIFIED = /^(?:(?:'(?<quoted>(?:[^']|'')+)'|(?<plain>[^'!]+))!)?(?<cells>.+)$/;
const CORNER = String.raw`\$?([A-Za-z]*)\$?(\d*)`;
const CELLS = new RegExp(`^${CORNER}(?::${CORNER})?$`);

export function splitSheet(a1: string): QualifiedA1 {
  const { quoted, plain, cells = a1 } = QUALIFIED.exec(a1)?.groups ?? {};
  return { sheet: quoted?.replaceAll("''", "'") ?? plain ?? null, cells };
}

/** Reads `B2`, `B2:C5`, `B2:B`, `B:C` or `2:3`; an open end reaches the end of the sheet. Null for anything else. */
export function parseA1(cells: string, size: SheetSize): Bounds | null {
  const match = CELLS.exec(cells);
  if (match === null) return null;
  const [, letters = '', row = '', endLetters, endRow] = match;
  const isSingle = endLetters === undefined || endRow === undefined;
  if (isSingle) return letters && row ? inOrder(letters, row, letters, row, size) : null;
  const isRange = letters + row !== '' && endLetters + endRow !== '';
  return isRange ? inOrder(letters, row, endLetters, endRow, size) : null;
}

/** Writes `B2`, or `B2:C5` for more than one cell. */
export function formatA1({ startRow, endRow, startColumn, endColumn }: Bounds): string {
  const first = `${columnLetters(startColumn)}${startRow + 1}`;
  const last = `${columnLetters(endColumn)}${endRow + 1}`;
  return first === last ? first : `${first}:${last}`;
}

/** Writes `'Sheet 1'!$B$2:$C$5`, which means the same wherever it stands. */
export function formatReference(sheetName: string, bounds: Bounds): string {
  const cells = formatA1(bounds).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return `'${sheetName.replaceAll("'", "''")}'!${cells}`;
}

function inOrder(letters: string, row: string, endLetters: string, endRow: string, size: SheetSize): Bounds {
  const rows = [row ? Number(row) - 1 : 0, endRow ? Number(endRow) - 1 : size.rows - 1];
  const columns = [
    letters ? columnIndex(letters) : 0,
    endLetters ? columnIndex(endLetters) : size.columns - 1,
  ];
  return {
    startRow: Math.min(...rows),
    endRow: Math.max(...rows),
    startColumn: Math.min(...columns),
    endColumn: Math.max(...columns),
  };
}

function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function columnLetters(index: number): string {
  const before = Math.floor(index / 26);
  return (before > 0 ? columnLetters(before - 1) : '') + String.fromCharCode(65 + (index % 26));
}
