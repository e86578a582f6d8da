import type { TablePreview } from '../../../imports';
import type { ImportRequest } from '../../../imports/request';
import type { TrackerState } from '../../../workbook/imports';
import type { OpenedFile } from './openedFile';

/** What the server is asked for, by the key of the table that it comes from. */
export type Requests = ReadonlyMap<string, ImportRequest>;

/** Tells a table of the opened files from the others: no two of these files have the same name. */
export function tableKey(file: OpenedFile, table: number): string {
  return `${table} ${file.name}`;
}

/** One request for each table that has something for a sheet of the workbook. */
export function requestsOf(files: readonly OpenedFile[], tables: TrackerState['tables']): Requests {
  const requests = files.flatMap((file) =>
    file.preview.tables.flatMap((read, place): [string, ImportRequest][] => {
      const rows = read.tracker.filter((row) => tables.includes(row.table));
      if (read.format === null || rows.length === 0) return [];
      const onConflict = file.choices.onConflict?.[place] ?? 'keep';
      const { format, period: covers } = read;
      return [[tableKey(file, place), { file: nameOf(file, read), format, rows, covers, onConflict }]];
    }),
  );
  return new Map(requests);
}

/** A table of a ZIP has a name of its own. */
function nameOf(file: OpenedFile, { name }: TablePreview): string {
  return name === file.name ? name : `${file.name}: ${name}`;
}
