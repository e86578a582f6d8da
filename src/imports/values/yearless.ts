import { dayFromParts, type IsoDay } from '../../calendar/isoDay';

/** Leap days are at most eight years apart. */
const YEARS_BACK = 8;

/** The latest day with this month and date that isn't after today; null where the calendar has none. */
export function latestPastDay(month: number, date: number, today: IsoDay): IsoDay | null {
  const year = yearOf(today);
  for (let back = 0; back <= YEARS_BACK; back++) {
    const day = dayFromParts(year - back, month, date);
    if (day !== null && day <= today) return day;
  }
  return null;
}

/** The same day some years later; null where the calendar has none. */
export function yearsLater(day: IsoDay, years: number): IsoDay | null {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return dayFromParts(year + years, month, date);
}

export function yearOf(day: IsoDay): number {
  return Number(day.slice(0, 4));
}
