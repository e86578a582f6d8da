import type { BlockCell } from '../../description/types';
import { cellsOf, type PlacedBlock } from '../../spreadsheet/pages/layout';
import { type Placed, runs } from '../../spreadsheet/runs';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Span = NonNullable<BlockCell['span']>;

/** Merges the cells that take others with them; those in one row alone together with the same ones of the rows below. */
export function mergeCells(sheet: Sheet, blocks: readonly PlacedBlock[]): void {
  const across = new Map<string, Placed<{ readonly column: number; readonly columns: number }>[]>();
  for (const { cell, row, column } of cellsOf(blocks)) {
    if (!cell.span) continue;
    const { rows, columns } = sizeOf(cell.span);
    if (rows > 1) {
      sheet.getRange(row, column, rows, columns).merge();
      continue;
    }
    const key = `${column} ${columns}`;
    across.set(key, [...(across.get(key) ?? []), { position: row, item: { column, columns } }]);
  }
  for (const rows of across.values()) {
    for (const { start, items } of runs(rows)) {
      const { column = 1, columns = 1 } = items[0] ?? {};
      sheet.getRange(start, column, items.length, columns).mergeAcross();
    }
  }
}

const sizeOf = ({ rows = 1, columns = 1 }: Span) => ({ rows, columns });
