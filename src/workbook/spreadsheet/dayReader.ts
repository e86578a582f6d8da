import { MS_PER_DAY, serialFromDay } from '../../calendar/serial';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

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
  // Apps Script's types have a Date of their own.
  const day = Utilities.formatDate(date as unknown as GoogleAppsScript.Base.Date, zone, 'yyyy-MM-dd');
  return serialFromDay(day);
}
