import { dayFromParts, type IsoDay } from '../../calendar/isoDay';
import type { ImportOptions } from '../options';
import type { Ambiguity, ProblemReason } from '../previewTypes';
import { dayInOrder, detectDateOrder, type PossibleDays } from './detectDateOrder';
import { isBlank } from './isBlank';
import { type DateParts, type DateShape, parseDateParts } from './parseDateParts';

/** What a text of the column is: a day, or why not; waiting until the person says how the column is meant. */
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
 * How a column's dates are read, from all of them: in the way that most of them are written in. Days stay as written,
 * whatever the time and its zone.
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
  const { read, ambiguity } = readingOf(title, dates, options);
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

function readingOf(title: string, dates: Dates, options: DateOptions) {
  const [first] = dates.values();
  if (first?.shape === 'numeric') return numeric(title, dates, options);
  return first?.year === null ? withoutYear(title, dates, options) : complete;
}

const complete: { read: ReadDate; ambiguity: Ambiguity | null } = {
  read: ({ year, numbers }) => found(dayFromParts(year ?? 0, ...numbers)),
  ambiguity: null,
};

function found(day: IsoDay | null): DayReading {
  return day === null ? { reason: 'noSuchDay' } : { day };
}

function numeric(title: string, dates: Dates, options: DateOptions): typeof complete {
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
  return day === null && other !== null ? { reason: 'otherDates' } : found(day);
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

/** Days without a year: the latest such ones up to today, or all moved so that the last one lies in the year said. */
function withoutYear(column: string, dates: Dates, { today, year }: DateOptions): typeof complete {
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
      return found(day && yearsLater(day, chosen - usual));
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
