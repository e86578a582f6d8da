import type { Day, FileFacts } from '../../types';

/** The days of a record of Google Analytics: its own, else those of the whole file. */
export function analyticsPlace(
  date: Day | null,
  { period }: FileFacts,
): { readonly day: Day | null; readonly until?: Day } {
  if (date !== null || period === null) return { day: date };
  return { day: period.first, until: period.last };
}
