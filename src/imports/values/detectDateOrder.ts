import { dayFromParts, type IsoDay } from '../../calendar/isoDay';
import type { DateParts } from '../../calendar/parseDateParts';
import { addDays } from '../../calendar/serial';
import type { DateOrder } from '../options';

/** A date's numbers, whatever it looks like. */
type WrittenDate = Pick<DateParts, 'year' | 'numbers' | 'order'>;

/** The order of a column's dates such as 03/04/2026. */
export interface OrderDecision {
  /** Null where the column leaves it open. */
  readonly order: DateOrder | null;
  /** A date of the column that can be read both ways, where the order is open. */
  readonly open: string | null;
}

const ORDERS: readonly DateOrder[] = ['dayFirst', 'monthFirst'];
/** Days by which the calendars of two time zones can differ. */
const ZONE_DAYS = 1;

/** The day of a numeric date in an order, or null where the calendar has none. */
export function dayInOrder({ year, numbers }: WrittenDate, order: DateOrder): IsoDay | null {
  const [first, second] = numbers;
  return order === 'dayFirst'
    ? dayFromParts(year ?? 0, second, first)
    : dayFromParts(year ?? 0, first, second);
}

/** What limits the days of the figures. */
export interface PossibleDays {
  readonly today: IsoDay;
  /** What the file says that it covers. */
  readonly period: { readonly first: IsoDay; readonly last: IsoDay } | null;
}

/**
 * The order of a column's numeric dates. Dates that exist in one order only decide; else the order with all days in the
 * file's period and none in the future. Where dates disagree or leave it open, the person is asked.
 */
export function detectDateOrder(dates: ReadonlyMap<string, WrittenDate>, days: PossibleDays): OrderDecision {
  const votes = { dayFirst: 0, monthFirst: 0 };
  let open: string | null = null;
  for (const [text, date] of dates) {
    const orders = ordersOf(date);
    const [order] = orders;
    if (order && orders.length === 1) votes[order]++;
    else if (order && date.numbers[0] !== date.numbers[1]) open ??= text;
  }
  const order = votes.monthFirst > votes.dayFirst ? 'monthFirst' : 'dayFirst';
  if (open === null) return { order, open };
  const isDecided = (votes.dayFirst === 0) !== (votes.monthFirst === 0);
  if (isDecided) return { order, open: null };
  const disagree = votes.dayFirst > 0;
  const only = disagree ? null : onlyPossibleOrder([...dates.values()], days);
  return { order: only, open: only ? null : open };
}

function ordersOf(date: WrittenDate): readonly DateOrder[] {
  return date.order ? [date.order] : ORDERS.filter((order) => dayInOrder(date, order) !== null);
}

function onlyPossibleOrder(dates: readonly WrittenDate[], { today, period }: PossibleDays): DateOrder | null {
  const first = period ? addDays(period.first, -ZONE_DAYS) : '';
  const last = addDays(period?.last ?? today, ZONE_DAYS);
  const isPossible = (day: IsoDay | null) => day !== null && day >= first && day <= last;
  const possible = ORDERS.filter((order) => dates.every((date) => isPossible(dayInOrder(date, order))));
  return possible.length === 1 ? (possible[0] ?? null) : null;
}
