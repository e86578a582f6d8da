/** A calendar day as yyyy-mm-dd. */
export type IsoDay = string;

const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

/** The day of a calendar date from 1900 to 2199, or null where there is none; months count from 1. */
export function dayFromParts(year: number, month: number, date: number): IsoDay | null {
  if (year < FIRST_YEAR || year > LAST_YEAR) return null;
  const at = new Date(Date.UTC(year, month - 1, date));
  const exists = at.getUTCMonth() === month - 1 && at.getUTCDate() === date;
  return exists ? isoDay(at) : null;
}

/** The last day of the month that a day lies in. */
export function lastOfMonth(day: IsoDay): IsoDay {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return isoDay(new Date(Date.UTC(year, month, 0)));
}

/** The day of a moment in the time zone of whoever runs this: today, for `new Date()`. */
export function localDay(at: Date): IsoDay {
  const parts = [at.getFullYear(), at.getMonth() + 1, at.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

function isoDay(at: Date): IsoDay {
  return at.toISOString().slice(0, 'yyyy-mm-dd'.length);
}
