import { dayFromParts, type IsoDay } from '../../calendar/isoDay';
import { type DateParts, type DateShape, parseDateParts } from '../../calendar/parseDateParts';
import type { ImportOptions } from '../options';
import type { Ambiguity, ProblemReason } from '../previewTypes';
import { dayInOrder, detectDateOrder, type PossibleDays } from './detectDateOrder';
import { isBlank } from './isBlank';

/** The day that a text means, why it is none, or that the person must first answer how the column is written. */
export type DayReading =
  | { readonly day: IsoDay }
  | { readonly reason: ProblemReason }
  | { readonly needsAnswer: true };

export interface DateReader {
  read(text: string): DayReading;
  readonly ambiguity: Ambiguity | null;
}

export type DateOptions = Pick<ImportOptions, 'dateOrder' | 'year'> & PossibleDays;
type Dates = ReadonlyMap<string, DateParts>;
type ReadDate = (date: DateParts) => DayReading;

/**
 * A reader for a column's dates, decided from all its texts: dates are read in the shape that most of them have. Times and
 * zones don't change the day.
 */
export function createDateReader(title: string, texts: readonly string[], options: DateOptions): DateReader {
  const written = new Map<string, DateParts>();
  const rows = new Map<DateShape, number>();
  for (const text of texts) {
    const date = written.get(text) ?? (isBlank(text) ? null : parseDateParts(text));
    if (!date) continue;
    written.set(text, date);
    rows.set(date.shape, (rows.get(date.shape) ?? 0) + 1);
  }
  const shape = commonest(rows);
  const dates: Dates = new Map([...written].filter(([, date]) => date.shape === shape));
  const { read, ambiguity } = readingFor(title, dates, options);
  const readOne = (text: string): DayReading => {
    const date = written.get(text);
    if (!date) return { reason: 'notDate' };
    return date.shape === shape ? read(date) : { reason: 'otherDates' };
  };
  const days = new Map([...written.keys()].map((text) => [text, readOne(text)]));
  return { read: (text) => days.get(text) ?? readOne(text), ambiguity };
}

function commonest(rows: ReadonlyMap<DateShape, number>): DateShape | null {
  const [most] = [...rows].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? null;
}

function readingFor(title: string, dates: Dates, options: DateOptions) {
  const [first] = dates.values();
  if (first?.shape === 'numeric') return readNumeric(title, dates, options);
  return first?.year === null ? readWithoutYear(title, dates, options) : readComplete;
}

const readComplete: { read: ReadDate; ambiguity: Ambiguity | null } = {
  read: ({ year, numbers }) => toReading(dayFromParts(year ?? 0, ...numbers)),
  ambiguity: null,
};

function toReading(day: IsoDay | null): DayReading {
  return day === null ? { reason: 'noSuchDay' } : { day };
}

function readNumeric(title: string, dates: Dates, options: DateOptions): typeof readComplete {
  const { order, open } = detectDateOrder(dates, options);
  const chosen = order ?? options.dateOrder ?? null;
  return {
    read: (date) => (chosen ? numericDay(date, chosen) : { needsAnswer: true }),
    ambiguity: open === null ? null : orderAmbiguity(title, open, dates, chosen),
  };
}

function numericDay(date: DateParts, order: 'dayFirst' | 'monthFirst'): DayReading {
  const day = dayInOrder(date, order);
  const other = dayInOrder(date, order === 'dayFirst' ? 'monthFirst' : 'dayFirst');
  return day === null && other !== null ? { reason: 'otherDates' } : toReading(day);
}

function orderAmbiguity(
  column: string,
  example: string,
  dates: Dates,
  chosen: 'dayFirst' | 'monthFirst' | null,
): Ambiguity {
  const date = dates.get(example);
  const readings = (['dayFirst', 'monthFirst'] as const).flatMap((choice) => {
    const day = date ? dayInOrder(date, choice) : null;
    return day === null ? [] : [{ choice, day }];
  });
  return { about: 'dateOrder', column, example, readings, chosen };
}

/** Dates without a year are the latest ones up to today, or all moved so that the last one lies in the chosen year. */
function readWithoutYear(column: string, dates: Dates, { today, year }: DateOptions): typeof readComplete {
  const latest = ({ numbers }: DateParts) => latestPastDay(...numbers, today);
  const last = [...dates.values()]
    .map((date) => latest(date) ?? '')
    .sort()
    .pop();
  const usual = yearOf(last || today);
  const chosen = year ?? usual;
  const [example = ''] = dates.keys();
  return {
    read: (date) => {
      const day = latest(date);
      return toReading(day && yearsLater(day, chosen - usual));
    },
    ambiguity: { about: 'year', column, example, chosen },
  };
}

/** Leap days are at most eight years apart. */
const YEARS_BACK = 8;

/** The latest day with this month and date that isn't after today; null where the calendar has none. */
export function latestPastDay(month: number, date: number, today: IsoDay): IsoDay | null {
  const year = yearOf(today);
  for (let back = 0; back <= YEARS_BACK; back++) {
    const day = dayFromParts(year - back, month, date);
    if (day !== null && day <= today) return day;
  }
  return null;
}

/** The same day some years later; null where the calendar has none. */
export function yearsLater(day: IsoDay, years: number): IsoDay | null {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return dayFromParts(year + years, month, date);
}

export function yearOf(day: IsoDay): number {
  return Number(day.slice(0, 4));
}
