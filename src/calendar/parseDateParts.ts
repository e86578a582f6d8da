import { parseMonthName } from './parseMonthName';

/** Which number of 03/04/2026 is the day. */
export type DateOrder = 'dayFirst' | 'monthFirst';

/** The ways in which platforms write dates. */
export type DateShape =
  | 'iso'
  | 'compact'
  | 'numeric'
  | 'monthWord'
  | 'dayWord'
  | 'monthWordOnly'
  | 'dayWordOnly';

/** A date as written, its numbers not yet put in order. */
export interface DateParts {
  readonly shape: DateShape;
  /** Null where the text has none. */
  readonly year: number | null;
  /** The month and the day, or for a numeric date the first number and the second. */
  readonly numbers: readonly [number, number];
  /** The order, where the mark decides it: before a full stop comes the day. */
  readonly order: DateOrder | null;
}

const TIME =
  /(?:,? (?:at |à )?|t)\d{1,2}(?::| ?h ?)\d{2}(?::\d{2}(?:[.,]\d+)?)?(?: ?[ap]\.?m\.?)?(?: ?[a-z]{1,5})?(?: ?[-+]\d{1,2}:?\d{0,2})?$/;
const WEEKDAY = String.raw`(?:\p{L}+\.?,? )?`;
const MONTH = String.raw`(\p{L}+)\.?`;
const DATE = String.raw`(\d{1,2})(?:st|nd|rd|th|er|\.)?`;
/** Spreadsheets cut years to two digits. */
const YEAR = String.raw`(\d{4}|\d{2})`;

type Reading = (...parts: readonly string[]) => Omit<DateParts, 'shape'> | null;

interface ShapeForm {
  readonly shape: DateShape;
  readonly form: RegExp;
  readonly read: Reading;
}

let shapes: readonly ShapeForm[] | undefined;

const makeShapes = (): readonly ShapeForm[] => [
  { shape: 'iso', form: /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/, read: yearFirst },
  { shape: 'compact', form: /^(\d{4})(\d{2})(\d{2})$/, read: yearFirst },
  { shape: 'numeric', form: /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/, read: yearLast },
  {
    shape: 'monthWord',
    form: new RegExp(`^${WEEKDAY}${MONTH}[ -]${DATE},?[ -]${YEAR}$`, 'u'),
    read: (month, date, year) => withWord(month, date, year),
  },
  {
    shape: 'dayWord',
    form: new RegExp(`^${WEEKDAY}${DATE}[ -](?:de )?${MONTH}(?: de)?,?[ -]${YEAR}$`, 'u'),
    read: (date, month, year) => withWord(month, date, year),
  },
  {
    shape: 'monthWordOnly',
    form: new RegExp(`^${MONTH} ${DATE}$`, 'u'),
    read: (month, date) => withWord(month, date),
  },
  {
    shape: 'dayWordOnly',
    form: new RegExp(`^${DATE}[ -](?:de )?${MONTH}$`, 'u'),
    read: (date, month) => withWord(month, date),
  },
];

/** No date is longer: longer texts are not even tried. */
const MAX_LENGTH = 60;

/** Takes a date apart, ignoring a time and zone after it; null for other texts. */
export function parseDateParts(text: string): DateParts | null {
  if (text.length > MAX_LENGTH) return null;
  shapes ??= makeShapes();
  const plain = text.replace(/\s+/g, ' ').trim().toLowerCase().replace(TIME, '');
  for (const { shape, form, read } of shapes) {
    const match = form.exec(plain);
    const date = match && read(...match.slice(1));
    if (date) return { shape, ...date };
  }
  return null;
}

function yearFirst(...[year, month, date]: readonly string[]): ReturnType<Reading> {
  return { year: Number(year), numbers: [Number(month), Number(date)], order: null };
}

function yearLast(...[first, mark, second, year = '']: readonly string[]): ReturnType<Reading> {
  return {
    year: fullYear(year),
    numbers: [Number(first), Number(second)],
    order: mark === '.' ? 'dayFirst' : null,
  };
}

function withWord(word = '', date = '', year?: string): ReturnType<Reading> {
  const month = parseMonthName(word);
  if (month === null) return null;
  return { year: year === undefined ? null : fullYear(year), numbers: [month, Number(date)], order: null };
}

function fullYear(year: string): number {
  return (year.length === 2 ? 2000 : 0) + Number(year);
}
