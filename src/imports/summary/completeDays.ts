import type { IsoDay } from '../../calendar/isoDay';
import { type Calendar, periodBounds } from '../../calendar/period';
import { serialFromDay } from '../../calendar/serial';

interface Days {
  readonly first: IsoDay;
  readonly last: IsoDay;
}

/** A period of the workbook of which the file has some days only. */
export interface PartialPeriod {
  readonly period: Days;
  readonly known: Days;
}

/**
 * The days that a file knows about. Where it doesn't name them, they are those from its first figure to its last one, and on
 * to the ends of these figures' periods unless that leaves a longer gap than any within the file, or the last period isn't over.
 * Days without orders or posts are no sign of a cut; in a file with a figure for each day, a single day is.
 */
export function completeDays(
  days: ReadonlySet<IsoDay>,
  named: Days | null,
  calendar: Calendar & { readonly today: IsoDay },
): Days | null {
  const sorted = [...days].sort();
  const [first = null] = sorted;
  const last = sorted[sorted.length - 1] ?? null;
  if (first === null || last === null) return null;
  if (named) return { first: min(named.first, first), last: max(named.last, last) };
  const gap = longestGap(sorted);
  const start = periodBounds(first, calendar).first;
  const end = periodBounds(last, calendar).last;
  const isOver = end < calendar.today || last === end;
  return {
    first: distance(start, first) + 1 <= gap ? start : first,
    last: isOver && distance(last, end) + 1 <= gap ? end : last,
  };
}

/** The periods at both ends of these days that reach beyond them. */
export function partialPeriods(complete: Days | null, calendar: Calendar): PartialPeriod[] {
  if (!complete) return [];
  const { first, last } = complete;
  const [start, end] = [periodBounds(first, calendar), periodBounds(last, calendar)];
  if (start.first === end.first) {
    const isWhole = first === start.first && last === start.last;
    return isWhole ? [] : [{ period: start, known: { first, last } }];
  }
  return [
    ...(first === start.first ? [] : [{ period: start, known: { first, last: start.last } }]),
    ...(last === end.last ? [] : [{ period: end, known: { first: end.first, last } }]),
  ];
}

/** The most days from one with figures to the next; a file of one such day tells nothing of gaps. */
function longestGap(sorted: readonly IsoDay[]): number {
  if (sorted.length < 2) return Number.POSITIVE_INFINITY;
  return Math.max(...sorted.slice(1).map((day, index) => distance(sorted[index] ?? day, day)));
}

function distance(from: IsoDay, to: IsoDay): number {
  return serialFromDay(to) - serialFromDay(from);
}

function min(one: IsoDay, other: IsoDay): IsoDay {
  return one < other ? one : other;
}

function max(one: IsoDay, other: IsoDay): IsoDay {
  return one > other ? one : other;
}
