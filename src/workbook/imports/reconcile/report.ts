import type { Account, ImportRequest, TrackerRow } from '../../../imports/request';
import type { JournalEntry } from '../journal/journalEntry';
import { cellSerial } from '../rows/days';
import type { PeriodOf } from '../rows/periods';
import { rowKeyOf } from '../rows/rowKey';
import { coveredSpan, partialSpan, periodSpan, type Span } from '../rows/spans';

/** What a file reports about one row of the tracker, and which of the row's days it covers and knows about. */
export type Report = Pick<JournalEntry, 'key' | 'covers' | 'reported' | 'partial'>;

/** One figure of a report, for one account. */
export interface ReportedFigure {
  readonly account: Account | undefined;
  readonly span: Span;
  /** By the serial numbers of days; null where the file has only a sum of them all. */
  readonly days: ReadonlyMap<number, number> | null;
  readonly sum: number;
}

/** What a request's file reports about one of its rows. */
export function reportOf(request: ImportRequest, row: TrackerRow, periodOf: PeriodOf): Report {
  const key = rowKeyOf(row);
  const isDated = row.table !== 'keywords';
  const byAccount = isDated ? row.byAccount : undefined;
  const reported = byAccount ?? [{ sums: row.metrics }];
  const { source } = request;
  return {
    key,
    covers: isDated ? coveredSpan(request, key, periodOf) : null,
    reported: source && isDated ? reported.map((figures) => ({ account: source, ...figures })) : reported,
    partial: partialSpan(request, key, periodOf),
  };
}

export function isSameReport(one: Report, other: Report): boolean {
  const contentOf = ({ covers, reported, partial }: Report) => JSON.stringify([covers, reported, partial]);
  return contentOf(one) === contentOf(other);
}

/** The figures that a report has for one column, account by account. */
export function reportedFigures(
  { key, covers, reported }: Report,
  column: string,
  periodOf: PeriodOf,
): ReportedFigure[] {
  const span = covers ?? periodSpan(key, periodOf);
  return reported.flatMap(({ account, sums, days }): ReportedFigure[] => {
    const sum = sums?.[column];
    if (sum !== undefined) return [{ account, span, days: null, sum }];
    const figures = days?.[column];
    if (!figures || key.table === 'keywords') return [];
    const start = cellSerial(key.day) ?? Number.NaN;
    const byDay = figures.flatMap((figure, index) =>
      figure === null ? [] : [[start + index, figure] as const],
    );
    const total = byDay.reduce((subtotal, [, figure]) => subtotal + figure, 0);
    return [{ account, span, days: new Map(byDay), sum: total }];
  });
}
