import { serialFromDay } from '../../../calendar/serial';
import type { ImportRequest, TrackerRow } from '../../../imports/request';
import { normalizeText } from '../../../text/normalizeText';
import { plainText } from '../../spreadsheet/cellValue';
import type { TableCells } from '../../spreadsheet/table/tableCells';
import { type RowKey, rowId, rowKeyOf } from '../rows/rowKey';
import { dayColumns } from '../tracker/columns';
import type { Tracker, TrackerTable } from '../tracker/tracker';

/** Where one row of a request goes. */
export interface Target {
  readonly cells: TableCells;
  readonly tracker: Tracker;
  readonly request: ImportRequest;
  readonly key: RowKey;
  readonly id: string;
  readonly isNew: boolean;
  /** All rows of the table with this key; a new one where there were none. */
  readonly rows: readonly number[];
}

/** Finds the rows with the key of a request's row, or adds one; null where the workbook has no such table. */
export function findTarget(tracker: Tracker, request: ImportRequest, row: TrackerRow): Target | null {
  const table = tracker.tables.get(row.table);
  if (!table) return null;
  const { cells, index } = table;
  const key = rowKeyOf(row);
  const id = rowId(key, tracker.periodOf);
  const isNew = index.rowsOf(id).length === 0;
  if (isNew) index.add(id, addRow(tracker, table, key));
  return { cells, tracker, request, key, id, isNew, rows: index.rowsOf(id) };
}

function addRow({ lists }: Tracker, { cells }: TrackerTable, key: RowKey): number {
  const row = cells.addRow();
  if (key.table === 'keywords') cells.set(row, 'keyword', plainText(key.keyword));
  else cells.set(row, dayColumns[key.table], serialFromDay(key.day));
  if (key.table === 'activity') {
    cells.set(row, 'channel', plainText(asListed(lists.channels, key.channel)));
    cells.set(row, 'content', plainText(lists.contents[key.content] ?? ''));
  }
  return row;
}

/** A channel as the list of Settings spells it. */
function asListed(channels: readonly string[], name: string): string {
  return channels.find((channel) => normalizeText(channel) === normalizeText(name)) ?? name;
}
