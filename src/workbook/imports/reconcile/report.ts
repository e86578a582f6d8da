import { decodeRecords } from '../../../imports/recordFigures';
import {
  type Account,
  type AccountFigures,
  type ImportRequest,
  isOfPeriod,
  type PeriodTable,
  type TrackerRow,
} from '../../../imports/request';
import type { JournalEntry } from '../journal/journalEntry';
import { cellSerial } from '../rows/days';
import type { PeriodOf } from '../rows/periods';
import { type RowKey, rowKeyOf } from '../rows/rowKey';
import { coveredSpan, includesDay, partialSpan, periodSpan, type Span } from '../rows/spans';

/** What a file reports about one row of the tracker, and which of the row's days it covers and knows about. */
export type Report = Pick<JournalEntry, 'key' | 'covers' | 'reported' | 'partial' | 'absent'>;

/** One figure of a report, for one account. */
export interface ReportedFigure {
  readonly account: Account | undefined;
  readonly span: Span;
  /** Days of the span, by their serial numbers, of which the file says nothing. */
  readonly absent: ReadonlySet<number>;
  /** By the serial numbers of days; null where the file has only a sum of them all. */
  readonly days: ReadonlyMap<number, number> | null;
  /** By orders or posts, given by their keys; null where the file doesn't tell them apart. */
  readonly records: ReadonlyMap<string, RecordShare> | null;
  readonly sum: number;
}

/** What one order or post adds to a figure. */
export interface RecordShare {
  /** The serial number of its day; null where its figure is of several days. */
  readonly day: number | null;
  /** Null where it counts nothing, whatever an earlier file says. */
  readonly figure: number | null;
}

/** What a request's file reports about one of its rows. */
export function reportOf(request: ImportRequest, row: TrackerRow, periodOf: PeriodOf): Report {
  const key = rowKeyOf(row);
  const isDated = isOfPeriod(row);
  const byAccount = isDated ? row.byAccount : undefined;
  const reported = byAccount ?? [{ sums: row.metrics }];
  const { source } = request;
  return {
    key,
    covers: isDated ? coveredSpan(request, key, periodOf) : null,
    reported: source && isDated ? reported.map((figures) => ({ account: source, ...figures })) : reported,
    partial: partialSpan(request, key, periodOf),
    absent: (isDated && row.absent) || [],
  };
}

export function isSameReport(one: Report, other: Report): boolean {
  const contentOf = ({ covers, reported, partial, absent }: Report) =>
    JSON.stringify([covers, reported, partial, absent]);
  return contentOf(one) === contentOf(other);
}

/** The columns of which figures say something. */
export function reportedColumns(reported: readonly AccountFigures[]): string[] {
  const columns = reported.flatMap(({ sums = {}, days = {}, records }) => [
    ...Object.keys(sums),
    ...Object.keys(days),
    ...(records?.metrics ?? []),
  ]);
  return [...new Set(columns)];
}

/** Whether figures tell of orders or posts, by their ids. */
export function hasRecords(reported: readonly AccountFigures[]): boolean {
  return reported.some(({ records }) => records !== undefined);
}

/** The figures that a report has for one column, account by account. */
export function reportedFigures(
  { key, covers, reported, absent }: Report,
  column: string,
  periodOf: PeriodOf,
): ReportedFigure[] {
  const period = periodSpan(key, periodOf);
  const span = covers ?? period;
  const unknown = new Set(absent.map((day) => period[0] + day));
  return reported.flatMap(({ account, sums, days, records }): ReportedFigure[] => {
    const sum = sums?.[column];
    if (sum !== undefined) return [{ account, span, absent: unknown, days: null, records: null, sum }];
    if (!isOfPeriod(key)) return [];
    const ofRecords = records && recordShares(records, column, key);
    const figures = days?.[column];
    return [
      ...(ofRecords && ofRecords.size > 0
        ? [recordsFigure({ account, span, absent: unknown }, ofRecords)]
        : []),
      ...(figures ? [daysFigure({ account, span, absent: unknown }, figures, key, ofRecords)] : []),
    ];
  });
}

type Coverage = Pick<ReportedFigure, 'account' | 'span' | 'absent'>;

/** Those that have the figure, and those that count nothing. */
function recordShares(
  records: NonNullable<AccountFigures['records']>,
  column: string,
  key: Extract<RowKey, { table: PeriodTable }>,
): Map<string, RecordShare> {
  const start = cellSerial(key.day) ?? Number.NaN;
  const shares = decodeRecords(records).flatMap(({ key: record, day, figures }) => {
    const figure = figures === null ? null : figures[column];
    if (figure === undefined) return [];
    return [[record, { day: day === null ? null : start + day, figure }] as const];
  });
  return new Map(shares);
}

function recordsFigure(coverage: Coverage, records: ReadonlyMap<string, RecordShare>): ReportedFigure {
  const sum = [...records.values()].reduce((total, { figure }) => total + (figure ?? 0), 0);
  return { ...coverage, days: null, records, sum };
}

/** Figures by day; those days of which records tell are theirs. */
function daysFigure(
  coverage: Coverage,
  figures: readonly (number | null)[],
  key: Extract<RowKey, { table: PeriodTable }>,
  records: ReadonlyMap<string, RecordShare> | undefined,
): ReportedFigure {
  const start = cellSerial(key.day) ?? Number.NaN;
  const byDay = figures.flatMap((figure, index) =>
    figure === null ? [] : [[start + index, figure] as const],
  );
  const ofRecords = [...(records?.values() ?? [])].flatMap(({ day }) => day ?? []);
  return {
    ...coverage,
    absent: new Set([...coverage.absent, ...ofRecords]),
    days: new Map(byDay),
    records: null,
    sum: byDay.reduce((subtotal, [, figure]) => subtotal + figure, 0),
  };
}

/** Whether a figure is of a day, among others. */
export function isAbout({ span, absent }: ReportedFigure, day: number): boolean {
  return includesDay(span, day) && !absent.has(day);
}
