import { dayFromParts } from '../calendar/isoDay';
import type { DateOrder, DateParts } from '../calendar/parseDateParts';
import { parseWrittenPeriod } from '../calendar/parseWrittenPeriod';
import { serialFromDay } from '../calendar/serial';
import { CellError, type Refusal } from './refusal';
import { type Cell, isBlank, isDate, isError } from './values';

/** A period written as a text, by its first day. */
export interface WrittenMoment {
  readonly written: string;
  readonly serial: number;
  readonly isWeek: boolean;
}

/** A moment as typed: a date, a text that is one, or a whole number, which counts periods or has the digits of a date. */
export type Moment = Date | WrittenMoment | number;

const ORDERS: readonly DateOrder[] = ['dayFirst', 'monthFirst'];

/** Reads the cells of a row or column: null for a blank. What a text such as 03/04/2026 means is decided by all of them. */
export function readMoments(argument: string, cells: readonly Cell[]): (Moment | null)[] {
  const order = orderOf(cells);
  return cells.map((cell, row) => readMoment(argument, cell, order, row + 1));
}

/** Reads a single cell; null for a blank. Throws a CellError for what is no date. */
export function readMoment(
  argument: string,
  found: Cell,
  order: DateOrder | null = orderOf([found]),
  row?: number,
): Moment | null {
  const at = row === undefined ? {} : { row };
  if (isBlank(found)) return null;
  if (isDate(found) && !Number.isNaN(found.getTime())) return found;
  if (typeof found === 'number' && Number.isSafeInteger(found)) return found;
  const reason = isError(found) ? 'error' : 'notADate';
  if (reason === 'error' || typeof found !== 'string')
    throw new CellError({ reason, argument, found, ...at });
  const read = readText(found, order);
  if (isMoment(read)) return read;
  throw new CellError({ ...read, argument, found, ...at });
}

type Problem = Pick<Refusal, 'reason' | 'other' | 'otherFound'>;

function isMoment(read: WrittenMoment | number | Problem): read is WrittenMoment | number {
  return typeof read === 'number' || 'written' in read;
}

function readText(text: string, order: DateOrder | null): WrittenMoment | number | Problem {
  const written = text.trim();
  if (/^\d{1,12}$/.test(written)) return Number(written);
  // A month or a week, as 202405 may be: all of them together tell.
  if (/^\d{4}-\d{2}$/.test(written)) return Number(written.replace('-', ''));
  const period = parseWrittenPeriod(written);
  if (period === null) return { reason: 'notADate' };
  if (!('open' in period)) return momentOf(written, period.serial, period.isWeek);
  const [dayFirst, monthFirst] = ORDERS.map((each) => dayInOrder(period.open, each));
  const day =
    order === 'monthFirst' ? monthFirst : order === 'dayFirst' ? dayFirst : (dayFirst ?? monthFirst);
  if (order === null && dayFirst && monthFirst && dayFirst !== monthFirst) {
    return { reason: 'openDate', other: dayFirst, otherFound: monthFirst };
  }
  return momentOf(written, day ? serialFromDay(day) : null, false);
}

function momentOf(written: string, serial: number | null, isWeek: boolean): WrittenMoment | Problem {
  if (serial !== null) return { written, serial, isWeek };
  return { reason: isWeek ? 'noSuchWeek' : 'noSuchDate' };
}

/** The order of numeric dates in texts, where one of them exists in one order only. */
function orderOf(cells: readonly Cell[]): DateOrder | null {
  for (const cell of cells) {
    if (typeof cell !== 'string') continue;
    const period = parseWrittenPeriod(cell);
    if (period === null || !('open' in period)) continue;
    const possible = ORDERS.filter((order) => dayInOrder(period.open, order) !== null);
    if (possible.length === 1) return possible[0] ?? null;
  }
  return null;
}

function dayInOrder({ year, numbers: [first, second] }: DateParts, order: DateOrder) {
  return order === 'dayFirst'
    ? dayFromParts(year ?? 0, second, first)
    : dayFromParts(year ?? 0, first, second);
}
