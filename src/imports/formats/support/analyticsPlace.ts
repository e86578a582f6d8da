import type { FileFacts } from '../../format';
import type { Account, Day } from '../../request';
import { account } from './account';

/** The days of a record of Google Analytics, its own, else those of the whole file; and the site that the file names. */
export function analyticsPlace(
  date: Day | null,
  { period, property }: FileFacts,
): { readonly day: Day | null; readonly until?: Day; readonly account?: Account } {
  const site = account(null, property ?? null);
  if (date !== null || period === null) return { ...site, day: date };
  return { ...site, day: period.first, until: period.last };
}
