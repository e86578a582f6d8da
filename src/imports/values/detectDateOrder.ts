import { dayFromParts, type IsoDay } from '../../calendar/isoDay';
import { addDays } from '../../calendar/serial';
import type { DateOrder } from '../options';
import type { DateParts } from './parseDateParts';

/** What a column's dates such as 03/04/2026 tell of their order. */
export interface OrderDecision {
  /** Null where the column leaves it open. */
  readonly order: DateOrder | null;
  /** A date of the column that can be read both ways, where that matters. */
  readonly open: string | null;
}

const ORDERS: readonly DateOrder[] = ['dayFirst', 'monthFirst'];
/** Days by which time zones set two calendars apart. */
const ZONES = 1;

/** The day of a numeric date in an order, or null where the calendar has none. */
export function dayInOrder({ year, numbers }: DateParts, order: DateOrder): IsoDay | null {
  const [first, second] = numbers;
  return order === 'dayFirst'
    ? dayFromParts(year ?? 0, second, first)
    : dayFromParts(year ?? 0, first, second);
}

/** Days that the figures can have. */
export interface PossibleDays {
  readonly today: IsoDay;
  /** What the file says that it covers. */
  readonly period: { readonly first: IsoDay; readonly last: IsoDay } | null;
}

/**
 * The order of a column's numeric dates: of dates that exist in one order only, else the one with all days in the
 * file's period and none in the future. Dates that disagree, or leave it open, need the person's word.
 */
export function detectDateOrder(dates: ReadonlyMap<string, DateParts>, days: PossibleDays): OrderDecision {
  const said = { dayFirst: 0, monthFirst: 0 };
  let open: string | null = null;
  for (const [text, date] of dates) {
    const orders = ordersOf(date);
    const [order] = orders;
    if (order && orders.length === 1) said[order]++;
    else if (order && date.numbers[0] !== date.numbers[1]) open ??= text;
  }
  const order = said.monthFirst > said.dayFirst ? 'monthFirst' : 'dayFirst';
  if (open === null) return { order, open };
  const isSaid = (said.dayFirst === 0) !== (said.monthFirst === 0);
  if (isSaid) return { order, open: null };
  const disagree = said.dayFirst > 0;
  const only = disagree ? null : onlyPossible([...dates.values()], days);
  return { order: only, open: only ? null : open };
}

function ordersOf(date: DateParts): readonly DateOrder[] {
  return date.order ? [date.order] : ORDERS.filter((order) => dayInOrder(date, order) !== null);
}

function onlyPossible(dates: readonly DateParts[], { today, period }: PossibleDays): DateOrder | null {
  const first = period ? addDays(period.first, -ZONES) : '';
  const last = addDays(period?.last ?? today, ZONES);
  const isPossible = (day: IsoDay | null) => day !== null && day >= first && day <= last;
  const possible = ORDERS.filter((order) => dates.every((date) => isPossible(dayInOrder(date, order))));
  return possible.length === 1 ? (possible[0] ?? null) : null;
}
