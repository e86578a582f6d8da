const DAY = 24 * 60 * 60 * 1000;
const start = Date.UTC(2026, 0, 5);

/** Weeks of effort, and weeks before it that only Traffic knows. */
export const WEEKS = 26;
export const WEEKS_BEFORE = 26;

/** A day of the example as yyyy-mm-dd: by week, 0 being the first of the effort, and day of that week. */
export function dayOf(week: number, day = 0): string {
  return new Date(start + (week * 7 + day) * DAY).toISOString().slice(0, 10);
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
