import { addDays } from '../../../calendar/serial';

/** The first day of the effort. */
const START = '2026-01-05';

/** Weeks of effort, and weeks before it that only Traffic knows. */
export const WEEKS = 26;
export const WEEKS_BEFORE = 26;

/** A day of the example as yyyy-mm-dd: by week, 0 being the first of the effort, and day of that week. */
export function dayOf(week: number, day = 0): string {
  return addDays(START, week * 7 + day);
}

const busyWeeks = new Map([
  [-6, 1.2],
  [-5, 1.3],
  [-4, 1.4],
  [-3, 1.5],
  [-2, 1.3],
  [5, 1.35],
  [20, 1.3],
  [21, 1.2],
]);

/** How much more is bought in the weeks before Christmas, Valentine's Day and Mother's Day. */
export function season(week: number): number {
  return busyWeeks.get(week) ?? 1;
}
