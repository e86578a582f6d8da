import type { Day } from '../../imports/types';
import { dayOf } from './days';
import type { DatedTable } from './periods';
import type { TableCells } from './tableCells';

/** The column with the day of a table's rows. */
export const dayColumns: Readonly<Record<DatedTable, string>> = { activity: 'period', traffic: 'date' };

/** The days of a table's rows. */
export function daysOf(cells: TableCells, table: DatedTable): Day[] {
  return cells.usedRows.flatMap((row) => dayOf(cells.get(row, dayColumns[table])) ?? []);
}
