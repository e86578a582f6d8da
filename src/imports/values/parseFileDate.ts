import { dayFromParts, type IsoDay, lastOfMonth } from '../../calendar/isoDay';
import { serialFromIsoWeek } from '../../calendar/isoWeek';
import { type DateParts, type DateShape, parseDateParts } from '../../calendar/parseDateParts';
import { parseMonthName } from '../../calendar/parseMonthName';
import { dayFromSerial } from '../../calendar/serial';

/** The first and the last day that a text names. */
type Days = readonly [first: IsoDay, last: IsoDay];

/** A date of a file, or a month, a week or the number of a spreadsheet, which name their days by themselves. */
export interface FileDate extends Omit<DateParts, 'shape'> {
  readonly shape: DateShape | 'month' | 'week' | 'serial';
  readonly days?: Days;
}

const NAME = String.raw`(\p{L}+)\.?`;

const FORMS: readonly {
  readonly shape: FileDate['shape'];
  readonly form: RegExp;
  readonly read: (...parts: readonly string[]) => Days | null;
}[] = [
  { shape: 'month', form: /^(\d{4})[-/.]?(\d{2})$/, read: (year, month) => wholeMonth(year, Number(month)) },
  { shape: 'month', form: /^(\d{1,2})[-/.](\d{4})$/, read: (month, year) => wholeMonth(year, Number(month)) },
  {
    shape: 'month',
    form: new RegExp(String.raw`^${NAME},?(?: de)?[ -](\d{4})$`, 'u'),
    read: (month = '', year) => wholeMonth(year, parseMonthName(month)),
  },
  {
    // A spreadsheet turns `Oct 2026` into Oct-26, and `Oct 26` into 26-Oct.
    shape: 'month',
    form: new RegExp(String.raw`^${NAME}-(\d{2})$`, 'u'),
    read: (month = '', year) => wholeMonth(`20${year}`, parseMonthName(month)),
  },
  { shape: 'week', form: /^(\d{4})[- ]?w(\d{1,2})$/, read: isoWeek },
  { shape: 'serial', form: /^(\d{5})(?:[.,]\d+)?$/, read: spreadsheetDay },
];

/** No date is longer: longer texts are not even tried. */
const MAX_LENGTH = 60;

/** Takes a date of a file apart; null for other texts. */
export function parseFileDate(text: string): FileDate | null {
  const date = parseDateParts(text);
  if (date || text.length > MAX_LENGTH) return date;
  const plain = text.replace(/\s+/g, ' ').trim().toLowerCase();
  for (const { shape, form, read } of FORMS) {
    const match = form.exec(plain);
    const days = match && read(...match.slice(1));
    if (days) return { shape, ...firstOf(days), order: null, days };
  }
  return null;
}

function firstOf([first]: Days): Pick<FileDate, 'year' | 'numbers'> {
  const [year = 0, month = 0, date = 0] = first.split('-').map(Number);
  return { year, numbers: [month, date] };
}

function wholeMonth(year = '', month: number | null = null): Days | null {
  const first = month === null ? null : dayFromParts(Number(year), month, 1);
  return first === null ? null : [first, lastOfMonth(first)];
}

function isoWeek(year = '', week = ''): Days | null {
  const monday = serialFromIsoWeek(Number(year), Number(week));
  return monday === null ? null : [dayFromSerial(monday), dayFromSerial(monday + 6)];
}

/** Days that a spreadsheet shows as numbers: those of 1970 to 2099; other numbers are no dates. */
const SERIALS = [25_569, 73_050] as const;

function spreadsheetDay(digits = ''): Days | null {
  const serial = Number(digits);
  if (serial < SERIALS[0] || serial > SERIALS[1]) return null;
  const day = dayFromSerial(serial);
  return [day, day];
}
