import { type ImportRequest, isOfPeriod } from '../../../imports/request';
import { cellSerial } from './days';
import type { PeriodOf } from './periods';
import type { RowKey } from './rowKey';

/** Serial numbers of the first and the last day, both included. */
export type Span = readonly [first: number, last: number];

/** Keywords and journeys belong to no period: every file covers the same span of them. */
const UNDATED: Span = [0, 0];

/** The days of the period that a row is about. */
export function periodSpan(key: RowKey, periodOf: PeriodOf): Span {
  if (!isOfPeriod(key)) return UNDATED;
  const day = cellSerial(key.day) ?? Number.NaN;
  const isWithin = (other: number) => periodOf(other, key.table) === periodOf(day, key.table);
  let [first, last] = [day, day];
  while (isWithin(first - 1)) first--;
  while (isWithin(last + 1)) last++;
  return [first, last];
}

/** The days of that period that a file covers; all of them where the file names none. */
export function coveredSpan(
  { covers }: Pick<ImportRequest, 'covers'>,
  key: RowKey,
  periodOf: PeriodOf,
): Span {
  const period = periodSpan(key, periodOf);
  const [first, last] = covers ? [cellSerial(covers.first), cellSerial(covers.last)] : [];
  if (!isOfPeriod(key) || typeof first !== 'number' || typeof last !== 'number') return period;
  const span: Span = [Math.max(first, period[0]), Math.min(last, period[1])];
  return span[0] <= span[1] ? span : period;
}

/** The days of that period that a file knows about; null where these are all of them. */
export function partialSpan(
  { complete }: Pick<ImportRequest, 'complete'>,
  key: RowKey,
  periodOf: PeriodOf,
): Span | null {
  if (!complete || !isOfPeriod(key)) return null;
  const period = periodSpan(key, periodOf);
  const span = coveredSpan({ covers: complete }, key, periodOf);
  return span[0] === period[0] && span[1] === period[1] ? null : span;
}

export function doOverlap(one: Span, other: Span): boolean {
  return one[0] <= other[1] && other[0] <= one[1];
}

export function includesDay([first, last]: Span, day: number): boolean {
  return first <= day && day <= last;
}

/** Whether each day of a span lies in one of the others. */
export function isCovered([first, last]: Span, others: readonly Span[]): boolean {
  let next = first;
  for (const [from, to] of [...others].sort(([one], [other]) => one - other)) {
    if (from <= next) next = Math.max(next, to + 1);
  }
  return next > last;
}
