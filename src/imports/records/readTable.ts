import type { ImportOptions } from '../previewTypes';
import type { FileTable } from '../tables/findTables';
import type { Recognition } from '../tables/recognise';
import { classifyRow, type TableReading } from './classifyRow';
import type { ColumnReader } from './columnReader';
import { addRow, createTally, type Tally } from './tally';

/** Reads each row of a recognised table; each is counted once: as added, without figures, left out or unreadable. */
export function readTable(
  table: FileTable,
  { format }: Recognition,
  columns: readonly ColumnReader[],
  options: ImportOptions,
): Readonly<Tally> {
  const blank = Object.fromEntries(Object.keys(format.columns).map((key) => [key, null]));
  const reading: TableReading = { table, format, columns, blank, seen: new Set() };
  const tally = createTally();
  for (const [index, row] of table.rows.entries()) {
    addRow(tally, classifyRow(row, index === 0, reading), options);
  }
  return tally;
}
