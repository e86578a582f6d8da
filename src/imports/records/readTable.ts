import type { ImportOptions } from '../previewTypes';
import type { FileTable } from '../tables/findTables';
import type { Recognised } from '../tables/recognise';
import type { ColumnReader } from './columnReader';
import { rowOutcome, type TableReading } from './rowOutcome';
import { count, newTally, type Tally } from './tally';

/** Reads each row of a recognised table; each is counted once: as added, without figures, left out or unreadable. */
export function readTable(
  table: FileTable,
  { format }: Recognised,
  columns: readonly ColumnReader[],
  options: ImportOptions,
): Readonly<Tally> {
  const blank = Object.fromEntries(Object.keys(format.columns).map((key) => [key, null]));
  const reading: TableReading = { table, format, columns, blank, seen: new Set() };
  const tally = newTally();
  for (const [index, row] of table.rows.entries()) {
    count(tally, rowOutcome(row, index === 0, reading), options);
  }
  return tally;
}
