import type { IsoDay } from '../request';

const DAY = 24 * 60 * 60 * 1000;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

/** The day of a calendar date, or null where the calendar has none; months count from 1. */
export function dayOf(year: number, month: number, date: number): IsoDay | null {
  if (year < FIRST_YEAR || year > LAST_YEAR) return null;
  const at = new Date(Date.UTC(year, month - 1, date));
  const exists = at.getUTCMonth() === month - 1 && at.getUTCDate() === date;
  return exists ? isoDay(at) : null;
}

/** Whole days since 1 January 1970. */
export function dayNumber(day: IsoDay): number {
  return Date.parse(day) / DAY;
}

export function dayFromNumber(days: number): IsoDay {
  return isoDay(new Date(days * DAY));
}

/** The last day of the month that a day lies in. */
export function lastOfMonth(day: IsoDay): IsoDay {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return isoDay(new Date(Date.UTC(year, month, 0)));
}

function isoDay(at: Date): IsoDay {
  return at.toISOString().slice(0, 'yyyy-mm-dd'.length);
}
