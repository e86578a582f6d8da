import { decodeRecords } from '../../../imports/recordFigures';
import { type ImportRequest, isOfPeriod, type TrackerRow } from '../../../imports/request';
import { splitPath } from '../../../text/journeyPath';
import { normalizeText } from '../../../text/normalizeText';
import type { TableSheet } from '../../description/types';
import { cellSerial } from '../rows/days';
import { type ImportTable, importTables, rowId, rowKeyOf } from '../rows/rowKey';
import { keyColumns } from '../tracker/columns';
import type { Tracker } from '../tracker/tracker';
import type { ImportRefusal } from '../types';

/** Why nothing of a request may be written; null where it may. */
export function checkRequest(tracker: Tracker, request: ImportRequest): ImportRefusal | null {
  if (!isReadable(tracker, request)) return { reason: 'unreadable' };
  for (const table of importTables) {
    const rows = request.rows.filter((row) => row.table === table);
    const refusal = rows.length > 0 ? checkTable(tracker, table, rows) : null;
    if (refusal) return refusal;
  }
  return checkLists(tracker, request);
}

function isReadable({ periodOf }: Tracker, { rows }: ImportRequest): boolean {
  const ids = new Set(rows.map((row) => rowId(rowKeyOf(row), periodOf)));
  return ids.size === rows.length && rows.every(hasKey) && rows.flatMap(figuresOf).every(Number.isFinite);
}

/** All figures of a row, those of its accounts, days and records too. */
function figuresOf(row: TrackerRow): number[] {
  const byAccount = isOfPeriod(row) ? (row.byAccount ?? []) : [];
  const byDay = byAccount.flatMap(({ days = {} }) => Object.values(days)).flatMap((days) => [...days]);
  const sums = [row.metrics, ...byAccount.map((each) => each.sums ?? {})].flatMap((each) =>
    Object.values(each),
  );
  const ofRecords = byAccount.flatMap(({ records }) =>
    records ? decodeRecords(records).flatMap(({ figures }) => Object.values(figures ?? {})) : [],
  );
  return [...sums, ...byDay.filter((figure) => figure !== null), ...ofRecords];
}

function hasKey(row: TrackerRow): boolean {
  if (row.table === 'keywords') return row.keyword.trim() !== '';
  const isDay = (day: string) => cellSerial(day) !== null;
  if (row.table !== 'journeys') return isDay(row.day);
  const { day, firstTouch, path } = row;
  return splitPath(path).length > 0 && [day, firstTouch].every((each) => each === '' || isDay(each));
}

function checkTable(
  { tables }: Tracker,
  table: ImportTable,
  rows: readonly TrackerRow[],
): ImportRefusal | null {
  const cells = tables.get(table)?.cells;
  if (!cells) return { reason: 'noTable', table };
  const figures = rows.flatMap(({ metrics }) => Object.keys(metrics));
  if (!figures.every((figure) => isFigure(cells.table, figure))) return { reason: 'unreadable' };
  const needed = [...new Set([...keyColumns[table], ...figures])];
  const columns = needed.filter((column) => !cells.has(column));
  return columns.length > 0 ? { reason: 'noColumn', table, columns } : null;
}

/** Figures may go only where people type numbers. */
function isFigure({ columns }: TableSheet, name: string): boolean {
  return columns.some(({ key, input }) => key === name && input?.is === 'number');
}

/** The cells for channels and types of content take only what the lists of Settings have, or will have. */
function checkLists({ lists }: Tracker, { rows, newChannels = [] }: ImportRequest): ImportRefusal | null {
  const activity = rows.flatMap((row) => (row.table === 'activity' ? [row] : []));
  const listed = new Set([...lists.channels, ...newChannels].map(normalizeText));
  const channels = new Set(
    activity.map(({ channel }) => channel).filter((name) => !listed.has(normalizeText(name))),
  );
  if (channels.size > 0) return { reason: 'unknownChannel', channels: [...channels] };
  const named = activity.flatMap(({ content }) => (content === '' ? [] : [content]));
  const contents = new Set(named.filter((kind) => !lists.contents[kind]));
  return contents.size > 0 ? { reason: 'unknownContent', contents: [...contents] } : null;
}
