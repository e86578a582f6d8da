import type { Moment } from '../../../cells/customArguments';
import { CellError } from '../../../cells/refusal';
import { isDate } from '../../../cells/values';

const DAY = 24 * 60 * 60 * 1000;

/** Dates and the start on one scale of whole numbers. */
export interface Days {
  readonly days: readonly number[];
  readonly start: number;
  /** Days of the calendar, not plain counts. */
  readonly areDates: boolean;
}

/** Days since 1970 for dates, and whole numbers as they are. Throws a CellError for a mixture of both. */
export function daysOf(dates: readonly Moment[], start: Moment): Days {
  const areDates = isDate(dates[0]);
  const odd = dates.find((date) => isDate(date) !== areDates);
  if (odd !== undefined) throw new CellError({ reason: 'mixedDates', argument: 'dates', found: odd });
  if (isDate(start) !== areDates) {
    throw new CellError({ reason: 'mixedDates', argument: 'start_date', found: start });
  }
  const toDay = dayCounter(dates);
  return { days: dates.map(toDay), start: toDay(start), areDates };
}

// Counted from the first date: if the spreadsheet's time zone isn't the script's, its midnights are at other hours here,
// and these shift by an hour between summer and winter.
function dayCounter(dates: readonly Moment[]): (date: Moment) => number {
  const first = new Date(dates.reduce<number>((least, date) => Math.min(least, Number(date)), Infinity));
  const firstDay = Date.UTC(first.getFullYear(), first.getMonth(), first.getDate()) / DAY;
  return (date) => {
    if (typeof date === 'number') return date;
    return firstDay + Math.round((date.getTime() - first.getTime()) / DAY);
  };
}
