import { dateSerial } from './cellValue';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const MS_PER_DAY = 86_400_000;
/** The serial number of 1 January 1970. */
const UNIX_EPOCH = 25_569;

/** A day as yyyy-mm-dd, of the number that its cell holds. */
export function isoDay(serial: number): string {
  return new Date((serial - UNIX_EPOCH) * MS_PER_DAY).toISOString().slice(0, 10);
}

/** Months since year 0. */
export function monthOf(serial: number): number {
  const date = new Date((serial - UNIX_EPOCH) * MS_PER_DAY);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

/** The first day of a month counted since year 0. */
export function firstDayOf(month: number): number {
  return Math.round(Date.UTC(Math.floor(month / 12), month % 12, 1) / MS_PER_DAY) + UNIX_EPOCH;
}

export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

/**
 * Reads dates as day numbers. Only the first asks the service for its day in the spreadsheet's time zone;
 * the others are counted from it, and rounding evens out the hour of summer time.
 */
export function dayReader(spreadsheet: Spreadsheet): (date: Date) => number {
  let known: { readonly time: number; readonly serial: number } | undefined;
  return (date) => {
    known ??= { time: date.getTime(), serial: serialOf(spreadsheet, date) };
    return known.serial + Math.round((date.getTime() - known.time) / MS_PER_DAY);
  };
}

function serialOf(spreadsheet: Spreadsheet, date: Date): number {
  const zone = spreadsheet.getSpreadsheetTimeZone();
  // A date of Apps Script is a date of the script; the types tell them apart.
  const day = Utilities.formatDate(date as unknown as GoogleAppsScript.Base.Date, zone, 'yyyy-MM-dd');
  return dateSerial(day);
}
