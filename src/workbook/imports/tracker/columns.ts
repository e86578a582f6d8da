import type { IsoDay } from '../../../calendar/isoDay';
import type { TableCells } from '../../spreadsheet/table/tableCells';
import { dayInCell } from '../rows/days';
import type { DatedTable } from '../rows/periods';
import type { ImportTable } from '../rows/rowKey';

/** The columns that hold a row's key. */
export const keyColumns: Readonly<Record<ImportTable, readonly string[]>> = {
  activity: ['period', 'channel', 'content'],
  traffic: ['date'],
  keywords: ['keyword'],
  journeys: ['sale_date', 'first_touch', 'path'],
};

export const dayColumns: Readonly<Record<DatedTable, string>> = { activity: 'period', traffic: 'date' };

/** The days of a table's rows. */
export function daysIn(cells: TableCells, table: DatedTable): IsoDay[] {
  return cells.usedRows.flatMap((row) => dayInCell(cells.get(row, dayColumns[table])) ?? []);
}
