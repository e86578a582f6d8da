import type { ImportRequest, TrackerRow } from '../../../imports/request';
import { normalizeText } from '../../../text/normalizeText';
import type { TableSheet } from '../../description/types';
import { serialOf } from '../rows/days';
import { rowId } from '../rows/rowId';
import { importTables } from '../rows/tables';
import { keyColumns, keyOf } from '../tracker/rowIndex';
import type { Tracker } from '../tracker/tracker';
import type { ImportRefusal, ImportTable } from '../types';

/** Why nothing of a request may be written; null where it can be. */
export function refuse(tracker: Tracker, request: ImportRequest): ImportRefusal | null {
  if (!isReadable(tracker, request)) return { reason: 'unreadable' };
  for (const table of importTables) {
    const rows = request.rows.filter((row) => row.table === table);
    const refusal = rows.length > 0 ? refuseTable(tracker, table, rows) : null;
    if (refusal) return refusal;
  }
  return refuseUnlisted(tracker, request.rows);
}

function isReadable({ periodOf }: Tracker, { rows }: ImportRequest): boolean {
  const ids = new Set(rows.map((row) => rowId(keyOf(row), periodOf)));
  return ids.size === rows.length && rows.every(hasKey) && rows.flatMap(figuresOf).every(Number.isFinite);
}

/** All figures of a row, those of its days too. */
function figuresOf(row: TrackerRow): number[] {
  const parts = row.table === 'keywords' ? [] : (row.byAccount ?? []);
  const byDay = parts.flatMap(({ days = {} }) => Object.values(days)).flatMap((days) => [...days]);
  const sums = [row.metrics, ...parts.map((part) => part.sums ?? {})].flatMap((each) => Object.values(each));
  return [...sums, ...byDay.filter((figure) => figure !== null)];
}

function hasKey(row: TrackerRow): boolean {
  return row.table === 'keywords' ? row.keyword.trim() !== '' : serialOf(row.day) !== null;
}

function refuseTable(
  { tables }: Tracker,
  table: ImportTable,
  rows: readonly TrackerRow[],
): ImportRefusal | null {
  const filled = tables.get(table);
  if (!filled) return { reason: 'noTable', table };
  const figures = rows.flatMap(({ metrics }) => Object.keys(metrics));
  if (!figures.every((figure) => isFigure(filled.cells.table, figure))) return { reason: 'unreadable' };
  const needed = [...new Set([...keyColumns[table], ...figures])];
  const columns = needed.filter((column) => !filled.cells.has(column));
  return columns.length > 0 ? { reason: 'noColumn', table, columns } : null;
}

/** Figures go where people type numbers, and nowhere else. */
function isFigure({ columns }: TableSheet, name: string): boolean {
  return columns.some(({ key, input }) => key === name && input?.is === 'number');
}

/** Rows choose from lists: nothing else can be written there. */
function refuseUnlisted({ lists }: Tracker, rows: readonly TrackerRow[]): ImportRefusal | null {
  const activity = rows.flatMap((row) => (row.table === 'activity' ? [row] : []));
  const listed = new Set(lists.channels.map(normalizeText));
  const channels = new Set(
    activity.map(({ channel }) => channel).filter((name) => !listed.has(normalizeText(name))),
  );
  if (channels.size > 0) return { reason: 'unknownChannel', channels: [...channels] };
  const contents = new Set(activity.map(({ content }) => content).filter((kind) => !lists.contents[kind]));
  return contents.size > 0 ? { reason: 'unknownContent', contents: [...contents] } : null;
}
