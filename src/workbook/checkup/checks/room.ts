import type { Snapshot } from '../snapshot';
import { dateColumn, dayAt, findingAt, usedRows } from '../tableEntries';
import type { Finding } from '../types';

/** Tables with more dated rows than the calculations have lines for: then nothing is calculated of any. */
export function checkRoom({ tables, room }: Snapshot): Finding[] {
  if (room === null) return [];
  return tables.flatMap((table) => {
    const column = dateColumn(table);
    if (column === null) return [];
    const dated = usedRows(table).filter((row) => dayAt(table, row, column) !== null);
    // The first row of both is for titles.
    const row = dated[room - 1];
    if (row === undefined) return [];
    const values = { count: dated.length, room: room - 1 };
    return [findingAt(table, { check: 'tooManyRows', column, row, values, repair: 'makeRoom' })];
  });
}
