import type { ICellData, Nullable, Worksheet } from '@univerjs/core';
import type { FWorksheet } from '@univerjs/sheets/lib/facade';
import type { SheetSize } from './a1';

/** How many rows and columns it takes, from A1, to hold every cell with a value or a formula, spilled ones included. */
export function contentExtent(fSheet: FWorksheet): SheetSize {
  const sheet = fSheet.getSheet();
  const extent = { rows: 0, columns: 0 };
  sheet.getCellMatrix().forValue((row, column, cell) => {
    if (!hasContent(cell)) return;
    extent.rows = Math.max(extent.rows, row + 1 + spillLength(sheet, row, column, [1, 0]));
    extent.columns = Math.max(extent.columns, column + 1 + spillLength(sheet, row, column, [0, 1]));
  });
  return extent;
}

/** How many cells further in that direction show a value without having content of their own. */
function spillLength(sheet: Worksheet, row: number, column: number, [down, right]: [number, number]): number {
  const isSpilled = (steps: number): boolean => {
    const [r, c] = [row + steps * down, column + steps * right];
    return !hasContent(sheet.getCellRaw(r, c)) && (sheet.getCell(r, c)?.v ?? null) !== null;
  };
  let length = 0;
  while (isSpilled(length + 1)) length += 1;
  return length;
}

function hasContent(cell: Nullable<ICellData>): boolean {
  return (cell?.v ?? '') !== '' || Boolean(cell?.f) || Boolean(cell?.si);
}

export function sizeOf(sheet: FWorksheet): SheetSize {
  return { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
}

/** Google identifies sheets by numbers that survive renaming; this one is a hash of Univer's id. */
export function numericId(id: string): number {
  return [...id].reduce((hash, character) => (hash * 31 + character.charCodeAt(0)) % 2_147_483_647, 7);
}
