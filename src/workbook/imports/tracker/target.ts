import { serialFromDay } from '../../../calendar/serial';
import type { ImportRequest, TrackerRow } from '../../../imports/request';
import { normalizeText } from '../../../text/normalizeText';
import { plainText } from '../../spreadsheet/cellValue';
import type { TableCells } from '../../spreadsheet/table/tableCells';
import { rowId } from '../rows/rowId';
import type { RowKey } from '../types';
import { dayColumns } from './daysOf';
import { keyOf } from './rowIndex';
import type { Filled, Tracker } from './tracker';

/** One row of a request, with where it goes. */
export interface Target {
  readonly cells: TableCells;
  readonly tracker: Tracker;
  readonly request: ImportRequest;
  readonly key: RowKey;
  readonly id: string;
  readonly isNew: boolean;
  /** The rows of the table that are about the same; one that is to be written where there are none. */
  readonly rows: readonly number[];
}

/** Finds the rows that a request's row is about, or begins one. */
export function targetOf(tracker: Tracker, request: ImportRequest, row: TrackerRow): Target | null {
  const filled = tracker.tables.get(row.table);
  if (!filled) return null;
  const key = keyOf(row);
  const id = rowId(key, tracker.periodOf);
  const isNew = filled.rows.of(id).length === 0;
  if (isNew) filled.rows.add(id, addRow(tracker, filled, key));
  return { cells: filled.cells, tracker, request, key, id, isNew, rows: filled.rows.of(id) };
}

function addRow({ lists }: Tracker, { cells }: Filled, key: RowKey): number {
  const row = cells.addRow();
  if (key.table === 'keywords') cells.set(row, 'keyword', plainText(key.keyword));
  else cells.set(row, dayColumns[key.table], serialFromDay(key.day));
  if (key.table === 'activity') {
    cells.set(row, 'channel', plainText(listed(lists.channels, key.channel)));
    cells.set(row, 'content', plainText(lists.contents[key.content] ?? ''));
  }
  return row;
}

/** A channel as the list writes it. */
function listed(channels: readonly string[], name: string): string {
  return channels.find((channel) => normalizeText(channel) === normalizeText(name)) ?? name;
}
