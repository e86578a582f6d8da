const DAY = 86_400_000;
/** Spreadsheets count days from 30 December 1899. */
const EPOCH = Date.UTC(1899, 11, 30);

/** The serial number of a calendar date, or undefined when there is no such date. */
export function serialOf(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? (date.getTime() - EPOCH) / DAY : undefined;
}

/** The moment that a serial number stands for, on the clock of the script. */
export function dateOf(serial: number): Date {
  const utc = new Date(Math.round(serial * DAY) + EPOCH);
  return new Date(
    utc.getUTCFullYear(),
    utc.getUTCMonth(),
    utc.getUTCDate(),
    utc.getUTCHours(),
    utc.getUTCMinutes(),
    utc.getUTCSeconds(),
    utc.getUTCMilliseconds(),
  );
}

/** The serial number of a moment, as the script's clock shows it. */
export function serialOfDate(date: Date): number {
  const clock = Date.UTC(
    date.getFullYear(),
    date.getMonth(),
    date.getDate(),
    date.getHours(),
    date.getMinutes(),
    date.getSeconds(),
    date.getMilliseconds(),
  );
  return (clock - EPOCH) / DAY;
}
