import { runs } from '../../spreadsheet/runs';
import type { Workbook } from '../../spreadsheet/workbook';
import type { TableSnapshot } from '../snapshot';

/** Writes values into cells of one column and no other cell; consecutive rows in one call. */
export function writeEach(
  workbook: Workbook,
  { table, positions }: TableSnapshot,
  column: string,
  values: ReadonlyMap<number, string | number>,
): void {
  const position = positions.get(column);
  if (position === undefined) return;
  const placed = [...values].map(([row, item]) => ({ position: row, item }));
  for (const { start, items } of runs(placed)) {
    const cells = workbook.sheet(table.key).getRange(start, position, items.length, 1);
    cells.setValues(items.map((value) => [value]));
  }
}

/** Sets the number format of cells of one column; consecutive rows in one call. */
export function formatEach(
  workbook: Workbook,
  { table, positions }: TableSnapshot,
  column: string,
  rows: readonly number[],
  format: string,
): void {
  const position = positions.get(column);
  if (position === undefined) return;
  for (const { start, items } of runs(rows.map((row) => ({ position: row, item: row })))) {
    workbook.sheet(table.key).getRange(start, position, items.length, 1).setNumberFormat(format);
  }
}
