import { roundMetric } from '../../../imports/request';
import { doOverlap, includesDay, isCovered } from '../rows/spans';
import { mayBeSameAccount } from './account';
import { isAbout, type RecordShare, type ReportedFigure } from './report';

/** What newer files leave of a reported figure: days, or a sum. */
interface CountedFigure {
  readonly reported: ReportedFigure;
  readonly days: ReadonlyMap<number, number> | null;
  readonly sum: number;
}

/**
 * Combines what several files report for one figure of a row; files are given oldest first. Each order or post counts once, as
 * the newest file that has it says, and each day of each account, as the newest file that covers it has it. Null where no file
 * has the figure.
 *
 *     order       #1   #2   #3   #4                 day         Mo   Tu   We   Th   Fr   Sa   Su
 *     1st file    10   20                           1st file   [10   10   10]
 *     2nd file         25   30   40                 2nd file             [12    5    5    5    5]
 *     counted     10   25   30   40  = 105          counted     10   10   12    5    5    5    5     = 52
 *
 * A sum over several days can't be split by day. It counts what newer files leave of it, never less than 0:
 *
 *     1st file   [.............. 100 .............]
 *     2nd file                       [20   20   20]
 *     counted    [...... 40 ........] 20   20   20     = 100
 */
export function combineReports(files: readonly (readonly ReportedFigure[])[]): number | null {
  const counted: CountedFigure[] = [];
  for (const figures of [...files].reverse()) {
    // Figures of one file never replace one another: they are added.
    const left = figures.filter((figure) => !counted.some((newer) => isReplaced(figure, newer.reported)));
    counted.push(...left.map((figure) => countFigure(figure, [...counted])));
  }
  if (!files.some((figures) => figures.some(isFigure))) return null;
  return roundMetric(counted.reduce((total, { sum }) => total + sum, 0));
}

/** Whether a figure counts anything, and isn't only of orders that are no sales. */
function isFigure({ records }: ReportedFigure): boolean {
  return !records || [...records.values()].some(({ figure }) => figure !== null);
}

/** Whether a newer figure of the very same account covers all days of an older one. */
function isReplaced({ account, span, records }: ReportedFigure, newer: ReportedFigure): boolean {
  const isSameAccount = newer.account?.id === account?.id && newer.account?.name === account?.name;
  const isByDay = !records && newer.absent.size === 0;
  return isByDay && isSameAccount && isCovered(span, [newer.span]);
}

function countFigure(reported: ReportedFigure, newer: readonly CountedFigure[]): CountedFigure {
  const { account, span, days, records } = reported;
  const others = newer.filter((other) => mayBeSameAccount(other.reported.account, account));
  if (records) return countRecords(reported, records, others);
  const overlapping = others.filter((other) => doOverlap(other.reported.span, span));
  if (!days) return { reported, days: null, sum: remainder(reported, overlapping) };
  const left = [...days].filter(([day]) => !overlapping.some((other) => isAbout(other.reported, day)));
  return { reported, days: new Map(left), sum: left.reduce((total, [, figure]) => total + figure, 0) };
}

/** Orders or posts that no newer file has, and whose days no newer file covers that doesn't tell them apart. */
function countRecords(
  reported: ReportedFigure,
  records: ReadonlyMap<string, RecordShare>,
  newer: readonly CountedFigure[],
): CountedFigure {
  const isReplacedBy = ({ reported: other }: CountedFigure, key: string, day: number | null) => {
    if (other.records) return other.records.has(key);
    return day === null ? doOverlap(other.span, reported.span) : isAbout(other, day);
  };
  const days = new Map<number, number>();
  let sum = 0;
  for (const [key, { day, figure }] of records) {
    if (figure === null || newer.some((other) => isReplacedBy(other, key, day))) continue;
    sum += figure;
    if (day !== null) days.set(day, (days.get(day) ?? 0) + figure);
  }
  return { reported, days, sum };
}

/** What is left of a sum after what newer files count for its days; never below 0. */
function remainder({ span, sum }: ReportedFigure, newer: readonly CountedFigure[]): number {
  if (newer.length === 0) return sum;
  const spans = newer.map(({ reported }) => reported.span);
  if (isCovered(span, spans)) return 0;
  const counted = newer.flatMap((other) =>
    other.days
      ? [...other.days].flatMap(([day, figure]) => (includesDay(span, day) ? figure : []))
      : other.sum,
  );
  return Math.max(0, sum - counted.reduce((total, figure) => total + figure, 0));
}
