import type { Conventions } from './conventions';
import { serialOf } from './serialDate';

/** A date or a time of day as the spreadsheet stores it, with the format that shows it again. */
export interface Moment {
  readonly value: number;
  readonly pattern: string;
}

interface DatedText extends Moment {
  /** What stands behind the date. */
  readonly rest: string;
}

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/;
const SLASHED = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d{2})(?!\d)/;
const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?:[ \u00a0\u202f]?([ap])m)?$/i;

/** Reads a date, a time of day, or both. */
export function readDate(text: string, conventions: Conventions): Moment | undefined {
  const day = readDay(text, conventions);
  if (!day) return readTime(text, conventions);
  if (day.rest === '') return { value: day.value, pattern: day.pattern };
  const time = /^[T ]/.test(day.rest) ? readTime(day.rest.slice(1).trim(), conventions) : undefined;
  return time && { value: day.value + time.value, pattern: `${day.pattern} ${conventions.clockPattern}` };
}

function readDay(text: string, { dayFirst, datePattern }: Conventions): DatedText | undefined {
  const iso = ISO.exec(text);
  if (iso) return dated(iso, [Number(iso[1]), Number(iso[2]), Number(iso[3])], 'yyyy-mm-dd');
  const slashed = SLASHED.exec(text);
  if (!slashed) return undefined;
  const [first, second, year] = [Number(slashed[1]), Number(slashed[2]), fullYear(slashed[3] ?? '')];
  return dated(slashed, dayFirst ? [year, second, first] : [year, first, second], datePattern);
}

type CalendarDay = readonly [year: number, month: number, day: number];

function dated(found: RegExpExecArray, day: CalendarDay, pattern: string): DatedText | undefined {
  const value = serialOf(...day);
  return value === undefined ? undefined : { value, pattern, rest: found.input.slice(found[0].length) };
}

function fullYear(digits: string): number {
  const year = Number(digits);
  return digits.length === 4 ? year : year + (year < 50 ? 2000 : 1900);
}

function readTime(text: string, { timePattern, clockPattern }: Conventions): Moment | undefined {
  const found = TIME.exec(text);
  if (!found) return undefined;
  const [hours, minutes, seconds] = [hourOf(found), Number(found[2]), Number(found[3] ?? 0)];
  if (hours === undefined || minutes > 59 || seconds > 59) return undefined;
  const value = (hours * 3600 + minutes * 60 + seconds) / 86_400;
  return { value, pattern: found[3] === undefined ? timePattern : clockPattern };
}

/** The hour from 0 to 23; in the twelve-hour clock 12 am is midnight. */
function hourOf([, digits, , , half]: RegExpExecArray): number | undefined {
  const hour = Number(digits);
  if (half === undefined) return hour < 24 ? hour : undefined;
  if (hour < 1 || hour > 12) return undefined;
  return (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
}
