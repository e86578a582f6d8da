import { dayFromParts } from './isoDay';
import { serialFromDay } from './serial';

const DAYS_PER_WEEK = 7;
/** A serial that is a Monday, less its remainder: 1 January 1900. */
const MONDAY = 2;

/**
 * The serial of the Monday on which a week of ISO 8601 begins, or null where the year has no such week: the first is the one
 * with 4 January, and some years have 53.
 */
export function serialFromIsoWeek(year: number, week: number): number | null {
  const first = firstMonday(year);
  const next = firstMonday(year + 1);
  if (first === null || next === null) return null;
  const monday = first + (week - 1) * DAYS_PER_WEEK;
  return monday >= first && monday < next ? monday : null;
}

function firstMonday(year: number): number | null {
  const fourth = dayFromParts(year, 1, 4);
  return fourth === null ? null : mondayOf(serialFromDay(fourth));
}

function mondayOf(serial: number): number {
  return serial - ((serial - MONDAY) % DAYS_PER_WEEK);
}
