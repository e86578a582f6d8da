import { parseMonthName } from '../../../calendar/parseMonthName';
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
const SLASHED = /^(\d{1,2})(?:[/.](\d{1,2})[/.](\d{4}|\d{2})|-(\d{1,2})-(\d{4}))(?!\d)/;
const DAY_NAMED = /^(\d{1,2})(?:er)?[ \u00a0-](\p{L}{3,})\.?,?[ \u00a0-](\d{4})(?!\d)/u;
const NAMED_DAY = /^(\p{L}{3,})\.? (\d{1,2}),? (\d{4})(?!\d)/u;
const NAMED_MONTH = /^(\p{L}{3,})\.?[ \u00a0](\d{4})(?!\d)/u;
const TIME = /^(\d{1,4}):(\d{2})(?::(\d{2}))?(?:[ \u00a0\u202f]?([ap])m)?$/i;

/** Reads a date, a time of day, or both. */
export function readDate(text: string, conventions: Conventions): Moment | undefined {
  const day = readDay(text, conventions);
  if (!day) return readTime(text, conventions);
  if (day.rest === '') return { value: day.value, pattern: day.pattern };
  const time = /^[T ]/.test(day.rest) ? readTime(day.rest.slice(1).trim(), conventions) : undefined;
  if (time && time.value >= 1) return undefined;
  return time && { value: day.value + time.value, pattern: `${day.pattern} ${conventions.clockPattern}` };
}

function readDay(text: string, { dayFirst, datePattern }: Conventions): DatedText | undefined {
  const iso = ISO.exec(text);
  if (iso) return dated(iso, [Number(iso[1]), Number(iso[2]), Number(iso[3])], 'yyyy-mm-dd');
  const slashed = SLASHED.exec(text);
  if (!slashed) return readNamed(text);
  const [first, second] = [Number(slashed[1]), Number(slashed[2] ?? slashed[4])];
  const year = fullYear(slashed[3] ?? slashed[5] ?? '');
  return dated(slashed, dayFirst ? [year, second, first] : [year, first, second], datePattern);
}

/** A day or a month by its name, shown as it is written. */
function readNamed(text: string): DatedText | undefined {
  const forms: readonly (readonly [RegExp, pattern: string, (parts: string[]) => readonly string[]])[] = [
    [DAY_NAMED, 'd mmmm yyyy', ([day = '', name = '', year = '']) => [year, name, day]],
    [NAMED_DAY, 'mmmm d, yyyy', ([name = '', day = '', year = '']) => [year, name, day]],
    [NAMED_MONTH, 'mmmm yyyy', ([name = '', year = '']) => [year, name, '1']],
  ];
  for (const [form, pattern, order] of forms) {
    const found = form.exec(text);
    const [year = '', name = '', day = ''] = found ? order(found.slice(1)) : [];
    const month = parseMonthName(name);
    if (found && month !== null) return dated(found, [Number(year), month, Number(day)], pattern);
  }
  return undefined;
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
  if (hours > 23) return { value, pattern: found[3] === undefined ? '[h]:mm' : '[h]:mm:ss' };
  return { value, pattern: found[3] === undefined ? timePattern : clockPattern };
}

/** The hour; more than 23 make a duration. In the twelve-hour clock 12 am is midnight. */
function hourOf([, digits, , , half]: RegExpExecArray): number | undefined {
  const hour = Number(digits);
  if (half === undefined) return hour;
  if (hour < 1 || hour > 12) return undefined;
  return (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
}
