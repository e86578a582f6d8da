type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const PATTERN = "yyyy-MM-dd'T'HH:mm:ss";
const SECOND = 1000;

/**
 * Writes dates as `2026-03-09`, with the time where there is one, in the spreadsheet's time zone. The service is asked for the
 * clock's distance to Greenwich alone: twice for each month, and for each hour of a month in which the clock is changed.
 */
export function timeReader(spreadsheet: Spreadsheet): (date: Date) => string {
  const zone = spreadsheet.getSpreadsheetTimeZone();
  const known = new Map<string, number | null>();
  const measure = (time: number) => {
    // Apps Script's types have a Date of their own.
    const date = new Date(time) as unknown as GoogleAppsScript.Base.Date;
    return Date.parse(`${Utilities.formatDate(date, zone, PATTERN)}Z`) - time;
  };
  const remember = (key: string, find: () => number | null) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const offset = find();
    known.set(key, offset);
    return offset;
  };
  const offsetAt = (time: number): number => {
    const date = new Date(time);
    const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
    const ofMonth = remember(`${year} ${month}`, () => {
      const [first, last] = [Date.UTC(year, month, 1), Date.UTC(year, month + 1, 1)].map(measure);
      return first !== undefined && first === last ? first : null;
    });
    return ofMonth ?? remember(date.toISOString().slice(0, 13), () => measure(time)) ?? 0;
  };
  return (date) => {
    const time = Math.floor(date.getTime() / SECOND) * SECOND;
    const [day = '', clock = ''] = new Date(time + offsetAt(time)).toISOString().slice(0, 19).split('T');
    return clock === '00:00:00' ? day : `${day} ${clock}`;
  };
}
