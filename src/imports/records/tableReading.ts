import type { ExportFormat, ExportRecord } from '../format';
import type { ImportOptions } from '../options';
import type { Problem } from '../previewTypes';
import type { FileRow } from '../reading/parseRows';
import type { FileTable } from '../tables/findTables';
import type { ColumnReader } from './columnReader';
import type { CurrencyDecision } from './fileCurrency';

/** A table that is being read, with the ids seen so far. */
export interface TableReading {
  readonly table: FileTable;
  readonly format: ExportFormat;
  readonly columns: readonly ColumnReader[];
  /** A record of nulls, for columns that the file doesn't have. */
  readonly blank: ParsedRow['record'];
  readonly seen: Set<string>;
  readonly currency: CurrencyDecision;
  /** The row that is the sum of all others, by its place; null where none is. */
  readonly totalRow: number | null;
  readonly options: ImportOptions;
}

/** The values of a row, what couldn't be read, and whether reading it depends on an answer. */
export interface ParsedRow {
  readonly record: Readonly<Record<string, string | number | null>>;
  readonly problems: readonly Problem[];
  readonly needsAnswer: boolean;
}

/** A row whose cells were read, before it is known whether it counts. */
export interface ReadRow {
  readonly row: FileRow;
  /** Its place in the table. */
  readonly index: number;
  readonly read: ParsedRow;
  readonly record: ExportRecord<ExportFormat['columns']>;
  readonly reading: TableReading;
}
