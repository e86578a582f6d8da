import type { ImportRequest, TrackerRow } from '../../../imports/request';
import { isSame } from '../../spreadsheet/cellValue';
import type { History } from '../journal/history';
import type { JournalEntry } from '../journal/journalEntry';
import type { PeriodOf } from '../rows/periods';
import { rowId, rowKeyOf } from '../rows/rowKey';
import type { Tracker } from '../tracker/tracker';
import { combineReports } from './combineReports';
import { hasRecords, isSameReport, type Report, reportedFigures, reportOf } from './report';

/** One row of a request, reconciled with what earlier files of its format reported about the same row. */
export interface Reconciliation {
  readonly row: TrackerRow;
  readonly report: Report;
  /** The format's entries about the row, oldest first. */
  readonly earlier: readonly JournalEntry[];
  /** By column of the file: what it and earlier files report together. */
  readonly figures: Readonly<Record<string, number>>;
  /** The entry that makes a new one unnecessary: it is this file's own, or has the same report and no newer file corrects it. */
  readonly recordedBy: JournalEntry | null;
  /** Whether this very file was imported before. */
  readonly isReimport: boolean;
}

/** What the tracker is to hold for the rows of a request. */
export function reconcile(tracker: Tracker, given: ImportRequest): Reconciliation[] {
  const request = withoutIdleRows(tracker, given);
  const reports = request.rows.map((row) => reportOf(request, row, tracker.periodOf));
  const sameFile = importOfSameFile(tracker, request, reports);
  return request.rows.flatMap((row, index) => {
    const report = reports[index];
    return report ? reconcileRow(tracker, request, row, report, sameFile) : [];
  });
}

/** A row without figures tells of orders that count nothing: it concerns those that an earlier file of the format counted. */
function withoutIdleRows({ history, periodOf }: Tracker, request: ImportRequest): ImportRequest {
  const rows = request.rows.filter((row) => {
    if (Object.keys(row.metrics).length > 0) return true;
    const earlier = history.entriesOf(rowId(rowKeyOf(row), periodOf));
    return earlier.some(({ format, reported }) => format === request.format && hasRecords(reported));
  });
  return rows.length === request.rows.length ? request : { ...request, rows };
}

function reconcileRow(
  { history, periodOf }: Tracker,
  request: ImportRequest,
  row: TrackerRow,
  report: Report,
  sameFile: string | null,
): Reconciliation {
  const earlier = entriesAbout(history, report, periodOf).filter(({ format }) => format === request.format);
  const newestFirst = earlier.filter((entry) => isSameReport(entry, report)).reverse();
  const reimported = newestFirst.find(({ id }) => id === sameFile) ?? null;
  const columns = new Set(Object.keys(row.metrics));
  if (hasRecords(report.reported)) {
    for (const { reported } of earlier) for (const column of recordColumns(reported)) columns.add(column);
  }
  const combine = (reports: readonly Report[]) =>
    [...columns].map((column) => [column, combineColumn(reports, column, periodOf) ?? 0] as const);
  const figures = combine(reimported ? earlier : [...earlier, report]);
  const [latest = null] = newestFirst;
  const isSettled = combine(earlier).every(([, figure], index) => isSame(figure, figures[index]?.[1] ?? ''));
  const recordedBy = reimported ?? (isSettled ? latest : null);
  const isReimport = reimported !== null;
  return { row, report, earlier, figures: Object.fromEntries(figures), recordedBy, isReimport };
}

/**
 * The id of an earlier import of this very file: it has the file's name and exactly the same reports. Newer files may have
 * corrected it since; importing it again doesn't undo their corrections.
 */
function importOfSameFile(
  { history, entries, periodOf }: Tracker,
  { file, format, rows }: ImportRequest,
  reports: readonly Report[],
): string | null {
  const idsByRow = reports.map((report) => {
    const same = entriesAbout(history, report, periodOf).filter((entry) => isSameReport(entry, report));
    return new Set(
      same.filter((entry) => entry.file === file && entry.format === format).map(({ id }) => id),
    );
  });
  const [first = new Set<string>()] = idsByRow;
  const isWhole = (id: string) => entries.filter((entry) => entry.id === id).length === rows.length;
  return [...first].find((id) => idsByRow.every((ids) => ids.has(id)) && isWhole(id)) ?? null;
}

function entriesAbout(history: History, { key }: Report, periodOf: PeriodOf): readonly JournalEntry[] {
  return history.entriesOf(rowId(key, periodOf));
}

/** The columns to which orders or posts of figures add. */
function recordColumns(reported: Report['reported']): readonly string[] {
  return reported.flatMap(({ records }) => records?.metrics ?? []);
}

function combineColumn(reports: readonly Report[], column: string, periodOf: PeriodOf): number | null {
  return combineReports(reports.map((report) => reportedFigures(report, column, periodOf)));
}
