import { dayFromParts } from './isoDay';
import { serialFromIsoWeek } from './isoWeek';
import { type DateParts, parseDateParts } from './parseDateParts';
import { parseMonthName } from './parseMonthName';
import { serialFromDay } from './serial';

/** A day, week, month, quarter or year as people and platforms write it in words. */
export type WrittenPeriod =
  /** The serial of its first day. */
  | { readonly serial: number; readonly isWeek: boolean }
  /** The calendar has none such. */
  | { readonly serial: null; readonly isWeek: boolean }
  /** `03/04/2026`, which the column must decide. */
  | { readonly open: DateParts };

type Read = (...parts: readonly string[]) => WrittenPeriod | null;

const YEAR = String.raw`(\d{4})`;
const WEEK = String.raw`(?:w|wk|week|s|sem\.?|semaine)[ -]?(\d{1,2})`;
const QUARTER = '[qt]([1-4])';
/** `1er trimestre`, `2T`. */
const COUNTED_QUARTER = String.raw`([1-4])(?:er|e|ème|st|nd|rd|th)? ?(?:t|q|trim\.?|trimestre|quarter)`;
const NAME = String.raw`(\p{L}{3,})\.?`;
const LAST_WEEKDAY = 7;

// Made when first needed: most formulas read no date.
let forms: ReturnType<typeof makeForms> | undefined;

const makeForms = (): readonly (readonly [form: RegExp, read: Read])[] => [
  [
    new RegExp(`^${YEAR},?[ -]?${WEEK}(?:-([1-${LAST_WEEKDAY}]))?$`),
    (year, week, day) => weekOf(year, week, day),
  ],
  [new RegExp(`^${WEEK},?(?: of| de)?(?: ?[/-] ?| )${YEAR}$`), (week, year) => weekOf(year, week)],
  [new RegExp(`^${YEAR}[ -]?${QUARTER}$`), (year, quarter) => quarterOf(year, quarter)],
  [new RegExp(`^${QUARTER}[ /-]?${YEAR}$`), (quarter, year) => quarterOf(year, quarter)],
  [new RegExp(`^${COUNTED_QUARTER},?[ /-]?${YEAR}$`), (quarter, year) => quarterOf(year, quarter)],
  [new RegExp(`^${YEAR}[-/.](\\d{1,2})$`), (year, month) => firstOfMonth(year, Number(month))],
  [new RegExp(`^(\\d{1,2})[-/.]${YEAR}$`), (month, year) => firstOfMonth(year, Number(month))],
  [new RegExp(`^${NAME},?[ -]${YEAR}$`, 'u'), (name, year) => namedMonth(year, name)],
  [new RegExp(`^${YEAR}[ -]${NAME}$`, 'u'), (year, name) => namedMonth(year, name)],
  // As spreadsheets shorten months: `janv.-24`.
  [new RegExp(`^${NAME}-(\\d{2})$`, 'u'), (name, year) => namedMonth(`20${year}`, name)],
];

/** From the first day of a period to its last, as reports write it. */
const FROM_TO = /^(?:from |du )?(.+?)(?: [-–—] | to | au |[–—])(.+)$/;
/** No period is longer: longer texts are not even tried. */
const MAX_LENGTH = 80;

/** Reads a text such as `2024-01-05`, `5 janv. 2024`, `2024-W05`, `janv. 2024`, `Q1 2024`; null for others. */
export function parseWrittenPeriod(text: string): WrittenPeriod | null {
  if (text.length > MAX_LENGTH) return null;
  const plain = text
    .replace(/[\s\u00A0\u202F]+/g, ' ')
    .trim()
    .toLowerCase();
  forms ??= makeForms();
  for (const [form, read] of forms) {
    const match = form.exec(plain);
    const period = match && read(...match.slice(1).map((part) => part ?? ''));
    if (period) return period;
  }
  return parseDay(plain) ?? parseFirstDay(plain);
}

function parseDay(plain: string, usualYear: number | null = null): WrittenPeriod | null {
  const date = parseDateParts(plain);
  const year = date?.year ?? usualYear;
  if (!date || year === null) return null;
  const [first, second] = date.numbers;
  if (date.shape !== 'numeric') return dayOf(year, first, second);
  if (date.order === 'dayFirst') return dayOf(year, second, first);
  return { open: date };
}

function parseFirstDay(plain: string): WrittenPeriod | null {
  const [, first = '', last = ''] = FROM_TO.exec(plain) ?? [];
  const lastYear = parseDateParts(last)?.year ?? null;
  return lastYear === null ? null : parseDay(first, lastYear);
}

function dayOf(year: number, month: number, date: number): WrittenPeriod {
  const day = dayFromParts(year, month, date);
  return { serial: day === null ? null : serialFromDay(day), isWeek: false };
}

function weekOf(year = '', week = '', weekday = ''): WrittenPeriod {
  const monday = serialFromIsoWeek(Number(year), Number(week));
  const serial = monday === null ? null : monday + (Number(weekday) || 1) - 1;
  return { serial, isWeek: true };
}

function quarterOf(year = '', quarter = ''): WrittenPeriod {
  return firstOfMonth(year, Number(quarter) * 3 - 2);
}

function firstOfMonth(year = '', month: number): WrittenPeriod {
  return dayOf(Number(year), month, 1);
}

function namedMonth(year = '', name = ''): WrittenPeriod | null {
  const month = parseMonthName(name);
  return month === null ? null : firstOfMonth(year, month);
}
