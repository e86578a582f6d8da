import { dayFromParts, type IsoDay } from '../../calendar/isoDay';
import type { ImportOptions } from '../options';
import type { Ambiguity, ProblemReason } from '../previewTypes';
import { dayInOrder, detectDateOrder, type PossibleDays } from './detectDateOrder';
import { daysOfInterval, intervalOf } from './interval';
import { isBlank } from './isBlank';
import { type FileDate, parseFileDate } from './parseFileDate';
import { splitRange } from './splitRange';
import { datesWithoutYear } from './yearlessDates';

/**
 * The day that a text means, or the first and the last one as an interval of ISO 8601 (`2026-09-01/2026-09-30`); why it is none;
 * or that the person must first answer how the column is written.
 */
export type DayReading =
  | { readonly day: IsoDay }
  | { readonly reason: ProblemReason }
  | { readonly needsAnswer: true };

export interface DateReader {
  /** `row`: which of the column's texts it is; without it, the first such one. */
  read(text: string, row?: number): DayReading;
  readonly ambiguity: Ambiguity | null;
}

export type DateOptions = Pick<ImportOptions, 'dateOrder' | 'year'> & PossibleDays;
type Dates = ReadonlyMap<string, FileDate>;
type ReadDate = (date: FileDate, row: number) => DayReading;

/**
 * A reader for a column's dates, decided from all its texts: dates are read in the shape that most of them have. Times and
 * zones don't change the day.
 */
export function createDateReader(title: string, texts: readonly string[], options: DateOptions): DateReader {
  return createRangeReader(title, texts, options) ?? createDayReader(title, texts, options);
}

function createDayReader(title: string, texts: readonly string[], options: DateOptions): DateReader {
  const written = new Map<string, FileDate | null>();
  const places = new Map<string, number>();
  const rows = new Map<FileDate['shape'], number>();
  for (const [row, text] of texts.entries()) {
    let date = written.get(text);
    if (date === undefined) {
      date = isBlank(text) ? null : parseFileDate(text);
      written.set(text, date);
      places.set(text, row);
    }
    if (date) rows.set(date.shape, (rows.get(date.shape) ?? 0) + 1);
  }
  const shape = commonest(rows);
  const inShape = ([, date]: [string, FileDate | null]) => date !== null && date.shape === shape;
  const dates = new Map([...written].filter(inShape)) as Dates;
  const { read, ambiguity } = readingFor(title, texts, dates, options);
  const days = new Map<string, DayReading>();
  const readText = (text: string, row = places.get(text) ?? 0): DayReading => {
    const date = written.get(text);
    if (!date) return { reason: 'notDate' };
    if (date.shape !== shape) return { reason: 'otherDates' };
    // The same day without a year may be in two years.
    if (date.year === null) return read(date, row);
    const day = days.get(text) ?? read(date, row);
    days.set(text, day);
    return day;
  };
  return { read: readText, ambiguity };
}

function commonest(rows: ReadonlyMap<FileDate['shape'], number>): FileDate['shape'] | null {
  const [most] = [...rows].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? null;
}

/** A reader of ranges, where most texts are ranges; null for a column of days. */
function createRangeReader(title: string, texts: readonly string[], options: DateOptions): DateReader | null {
  const different = [...new Set(texts)].filter((text) => !isBlank(text));
  const ranges = new Map(different.map((text) => [text, splitRange(text)]));
  const both = [...ranges.values()].flatMap((range) => range ?? []);
  if (both.length / 2 <= different.length / 2) return null;
  const days = createDayReader(title, both, options);
  return {
    read: (text) => {
      const range = ranges.get(text);
      if (!range) return { reason: parseFileDate(text) ? 'otherDates' : 'notDate' };
      return joined(days.read(range[0]), days.read(range[1]));
    },
    ambiguity: days.ambiguity,
  };
}

function joined(first: DayReading, last: DayReading): DayReading {
  if (!('day' in first)) return first;
  if (!('day' in last)) return last;
  const [{ day }, { day: end, until = end }] = [daysOfInterval(first.day), daysOfInterval(last.day)];
  return day <= until ? { day: intervalOf(day, until) } : { reason: 'noSuchDay' };
}

interface Reading {
  readonly read: ReadDate;
  readonly ambiguity: Ambiguity | null;
}

function readingFor(title: string, texts: readonly string[], dates: Dates, options: DateOptions): Reading {
  const [first] = dates.values();
  if (first?.shape === 'numeric') return readNumeric(title, dates, options);
  return first?.year === null ? readWithoutYear(title, texts, dates, options) : readComplete;
}

const readComplete: Reading = {
  read: ({ year, numbers, days }) =>
    days ? { day: intervalOf(...days) } : toReading(dayFromParts(year ?? 0, ...numbers)),
  ambiguity: null,
};

function toReading(day: IsoDay | null): DayReading {
  return day === null ? { reason: 'noSuchDay' } : { day };
}

function readNumeric(title: string, dates: Dates, options: DateOptions): Reading {
  const { order, open } = detectDateOrder(dates, options);
  const chosen = order ?? options.dateOrder ?? null;
  return {
    read: (date) => (chosen ? numericDay(date, chosen) : { needsAnswer: true }),
    ambiguity: open === null ? null : orderAmbiguity(title, open, dates, chosen),
  };
}

function numericDay(date: FileDate, order: 'dayFirst' | 'monthFirst'): DayReading {
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

/** Dates without a year form one run that ends by today, moved so that its last day lies in the chosen year. */
function readWithoutYear(
  column: string,
  texts: readonly string[],
  dates: Dates,
  { today, period, year }: DateOptions,
): Reading {
  const parts = texts.map((text) => dates.get(text)?.numbers ?? null);
  const end = period && period.last < today ? period.last : today;
  const { years, last } = datesWithoutYear(parts, end);
  const chosen = year ?? last;
  const [example = ''] = dates.keys();
  return {
    read: ({ numbers }, row) => toReading(dayFromParts((years[row] ?? last) + chosen - last, ...numbers)),
    ambiguity: { about: 'year', column, example, chosen },
  };
}
