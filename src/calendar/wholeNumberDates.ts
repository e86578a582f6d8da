import { dayFromParts } from './isoDay';
import { serialFromIsoWeek } from './isoWeek';
import { serialFromDay } from './serial';

/** What a whole number is, by its digits, where it isn't a plain count. */
export type NumberShape = 'day' | 'weekOrMonth' | 'hour' | 'year' | 'serial';

const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;
/** Serials of 2000 and of the end of 2099. */
const SERIALS = { first: 36_526, last: 73_050 };
const MONTHS = 12;
const MOST_WEEKS = 53;

/** Shapes that no count of periods has: as many rows wouldn't fit into a sheet. */
const SURE: readonly (NumberShape | null)[] = ['day', 'weekOrMonth', 'hour'];

/**
 * How Analytics writes dates as whole numbers: 20240131, weeks and months as 202405, hours as 2024013115, minutes longer still,
 * and years; or the number that a spreadsheet keeps for a day. Null for others.
 */
export function numberShape(value: number): NumberShape | null {
  if (value >= SERIALS.first && value <= SERIALS.last) return 'serial';
  const digits = String(value);
  const year = Number(digits.slice(0, 4));
  if (year < FIRST_YEAR || year > LAST_YEAR) return null;
  if (digits.length === 4) return 'year';
  if (digits.length === 6) return Number(digits.slice(4)) <= MOST_WEEKS ? 'weekOrMonth' : null;
  if (digits.length === 8) return 'day';
  return digits.length === 10 || digits.length === 12 ? 'hour' : null;
}

export function isSurelyDate(value: number): boolean {
  return SURE.includes(numberShape(value));
}

/** Whether a number such as 202440 can only be a week: there are twelve months. */
export function isWeekNumber(value: number): boolean {
  return numberShape(value) === 'weekOrMonth' && value % 100 > MONTHS;
}

/** The serial of the first day that a whole number stands for; null where the calendar has none. */
export function serialFromNumber(value: number, areWeeks: boolean): number | null {
  const shape = numberShape(value);
  if (shape === 'serial') return value;
  if (shape === 'weekOrMonth' && areWeeks) return serialFromIsoWeek(Math.floor(value / 100), value % 100);
  const digits = String(value).padEnd(6, '01').padEnd(8, '01');
  const [year, month, date] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6, 8)].map(Number);
  const day = dayFromParts(year ?? 0, month ?? 0, date ?? 0);
  return day === null || shape === null || shape === 'hour' ? null : serialFromDay(day);
}
