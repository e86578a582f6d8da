import type { IsoDay } from './isoDay';

/*
 * Spreadsheets number days from 30 December 1899 on. A day's serial is the same in every time zone and locale, and
 * days are as far apart as their serials.
 */

export const MS_PER_DAY = 86_400_000;
/** The serial of 1 January 1970. */
const UNIX_EPOCH = 25_569;

/** The serial of a day; NaN for a text that is no day. */
export function serialFromDay(day: IsoDay): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / MS_PER_DAY) + UNIX_EPOCH;
}

export function dayFromSerial(serial: number): IsoDay {
  return dateOf(serial).toISOString().slice(0, 'yyyy-mm-dd'.length);
}

/** The serial of a text that may not be a day as yyyy-mm-dd, or name one that the calendar lacks; null then. */
export function parseSerial(text: string): number | null {
  const serial = /^\d{4}-\d\d-\d\d$/.test(text) ? serialFromDay(text) : Number.NaN;
  // Some engines take 31 February for 3 March.
  return !Number.isNaN(serial) && dayFromSerial(serial) === text ? serial : null;
}

export function addDays(day: IsoDay, count: number): IsoDay {
  return dayFromSerial(serialFromDay(day) + count);
}

export function yearOfSerial(serial: number): number {
  return dateOf(serial).getUTCFullYear();
}

/** The month of a serial, counted since year 0. */
export function monthFromSerial(serial: number): number {
  const date = dateOf(serial);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

/** The serial of the first day of a month counted since year 0. */
export function serialFromMonth(month: number): number {
  return Math.round(Date.UTC(Math.floor(month / 12), month % 12, 1) / MS_PER_DAY) + UNIX_EPOCH;
}

function dateOf(serial: number): Date {
  return new Date((serial - UNIX_EPOCH) * MS_PER_DAY);
}
