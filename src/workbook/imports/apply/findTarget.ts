import { serialFromDay } from '../../../calendar/serial';
import type {
  ContentKind,
  ImportRequest,
  JourneyKey,
  RowContent,
  TrackerRow,
} from '../../../imports/request';
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
  /** Whether the table had no row with this key. */
  readonly isNew: boolean;
  /** All rows of the table with this key. */
  readonly rows: readonly number[];
  /** Rows of the same period and channel whose figures are about the same posts: those of all types for an unsplit row. */
  readonly overlapping: readonly { readonly id: string; readonly row: number }[];
  /** The row to fill where none has the key: a new one, added when it is first needed. */
  readonly addRow: () => number;
}

/** Finds the rows with the key of a request's row; null where the workbook has no such table. */
export function findTarget(tracker: Tracker, request: ImportRequest, row: TrackerRow): Target | null {
  const table = tracker.tables.get(row.table);
  if (!table) return null;
  const { cells, index } = table;
  const key = rowKeyOf(row);
  const id = rowId(key, tracker.periodOf);
  const rows = index.rowsOf(id);
  const ids = overlappingKeys(key).map((other) => rowId(other, tracker.periodOf));
  const overlapping = ids.flatMap((other) => index.rowsOf(other).map((row) => ({ id: other, row })));
  return {
    ...{ cells, tracker, request, key, id, overlapping },
    isNew: rows.length === 0,
    get rows() {
      return index.rowsOf(id);
    },
    addRow: () => addKeyRow(tracker, table, key),
  };
}

/** Adds the row of a key to a table. */
export function addKeyRow(tracker: Tracker, table: TrackerTable, key: RowKey): number {
  const row = addRow(tracker, table, key);
  table.index.add(rowId(key, tracker.periodOf), row);
  return row;
}

const kinds: readonly ContentKind[] = ['original', 'curated', 'outsourced'];

function overlappingKeys(key: RowKey): RowKey[] {
  if (key.table !== 'activity') return [];
  const contents: readonly RowContent[] = key.content === '' ? kinds : [''];
  return contents.map((content) => ({ ...key, content }));
}

function addRow({ lists }: Tracker, { cells }: TrackerTable, key: RowKey): number {
  const row = cells.addRow();
  if (key.table === 'keywords') cells.set(row, 'keyword', plainText(key.keyword));
  else if (key.table === 'journeys') setJourney(cells, row, key);
  else cells.set(row, dayColumns[key.table], serialFromDay(key.day));
  if (key.table === 'activity') {
    cells.set(row, 'channel', plainText(asListed(lists.channels, key.channel)));
    cells.set(row, 'content', plainText(key.content === '' ? '' : (lists.contents[key.content] ?? '')));
  }
  return row;
}

function setJourney(cells: TableCells, row: number, { day, firstTouch, path }: JourneyKey): void {
  cells.set(row, 'path', plainText(path));
  if (day !== '') cells.set(row, 'sale_date', serialFromDay(day));
  if (firstTouch !== '') cells.set(row, 'first_touch', serialFromDay(firstTouch));
}

/** A channel as the list of Settings spells it. */
function asListed(channels: readonly string[], name: string): string {
  return channels.find((channel) => normalizeText(channel) === normalizeText(name)) ?? name;
}
