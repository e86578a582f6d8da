import type { IsoDay } from '../../../calendar/isoDay';
import type { TableCells } from '../../spreadsheet/table/tableCells';
import { dayOf } from '../rows/days';
import type { DatedTable } from '../rows/periods';

/** The column with the day of a table's rows. */
export const dayColumns: Readonly<Record<DatedTable, string>> = { activity: 'period', traffic: 'date' };

/** The days of a table's rows. */
export function daysOf(cells: TableCells, table: DatedTable): IsoDay[] {
  return cells.usedRows.flatMap((row) => dayOf(cells.get(row, dayColumns[table])) ?? []);
}
