import type { TablePreview } from '../../../imports';
import type { ImportRequest, TrackerRow } from '../../../imports/request';
import type { TrackerState } from '../../../workbook/imports';
import { newChannels } from './defaultChannels';
import type { OpenedFile } from './openedFile';

/** Requests for the server, by the key of the table each comes from. */
export type Requests = ReadonlyMap<string, ImportRequest>;

/** Identifies a table among all opened files, whose names are unique. */
export function tableKey(file: OpenedFile, table: number): string {
  return `${table} ${file.name}`;
}

/** One request for each table with rows for a sheet that the workbook has. */
export function requestsOf(
  files: readonly OpenedFile[],
  { tables, channels }: Pick<TrackerState, 'tables' | 'channels'>,
): Requests {
  const requests = files.flatMap((file) =>
    file.preview.tables.flatMap((table, index): [string, ImportRequest][] => {
      const isKept = (row: TrackerRow) => tables.includes(row.table);
      const rows = [...table.tracker, ...table.voided].filter(isKept);
      if (table.format === null || rows.length === 0) return [];
      const onConflict = file.choices.onConflict?.[index] ?? 'keep';
      const { format, period: covers, complete } = table;
      const kind = format === 'mapped' ? kindOf(file, table) : { format };
      const added = newChannels(rows, channels);
      const request = {
        ...{ file: nameOf(file, table), ...kind, rows, covers, complete, onConflict },
        ...(added.length > 0 && { newChannels: added }),
      };
      return [[tableKey(file, index), request]];
    }),
  );
  return new Map(requests);
}

/** What tells a file whose columns the person described from others: its titles, and the line above them. */
function kindOf(
  { choices: { mappings = {} } }: OpenedFile,
  { mappingKey }: TablePreview,
): Pick<ImportRequest, 'format' | 'source'> {
  const mapping = mappings[mappingKey];
  if (mapping?.table !== 'activity' && mapping?.table !== 'traffic')
    return { format: `mapped ${mappingKey}` };
  const titles = Object.keys(mapping.columns).join(', ');
  return { format: 'mapped', source: { id: mappingKey, name: titles } };
}

/** Tables of a ZIP have names of their own. */
function nameOf(file: OpenedFile, { name }: TablePreview): string {
  return name === file.name ? name : `${file.name}: ${name}`;
}
