import { yearOfSerial } from './serial';
import { type DaySpan, OCCASIONS, type WellKnownWeeks } from './wellKnownWeeks';

export interface CalendarOf {
  /** As in a locale, such as FR; null for what all countries know. */
  readonly country: string | null;
  /** Occasions that are told only to those who ask for them. */
  readonly chosen?: readonly WellKnownWeeks[];
}

/** Share of an occasion that the past must hold, for its size to be known. */
const SEEN = 0.5;

/**
 * The well-known weeks that lie after a start, at least in part, and of which the past has never held the half: what they do by
 * themselves can't be told from an effect. In the order of the calendar from the start on.
 * @param past first and last day before the start, as serials
 * @param since first and last day from the start on
 */
export function unseenWeeks(
  past: DaySpan,
  since: DaySpan,
  { country, chosen = [] }: CalendarOf,
): WellKnownWeeks[] {
  const told = OCCASIONS.filter(
    ({ name, countries, isChosen }) =>
      (!isChosen || chosen.includes(name)) &&
      (!countries || (country !== null && countries.includes(country))),
  );
  const found = told.flatMap((occasion) => {
    const spans = years(past[0], since[1]).flatMap((year) => occasion.in(year));
    const isSeen = spans.some((span) => overlap(span, past) >= SEEN * overlap(span, span));
    const [next] = spans.filter((span) => overlap(span, since) > 0);
    return isSeen || next === undefined ? [] : [{ name: occasion.name, first: next[0] }];
  });
  return found.sort((a, b) => a.first - b.first).map(({ name }) => name);
}

function years(first: number, last: number): number[] {
  const from = yearOfSerial(first);
  return Array.from({ length: yearOfSerial(last) - from + 1 }, (_, index) => from + index);
}

/** Days that two spans share. */
function overlap(a: DaySpan, b: DaySpan): number {
  return Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]) + 1);
}
