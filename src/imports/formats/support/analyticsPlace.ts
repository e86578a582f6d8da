import type { IsoDay } from '../../../calendar/isoDay';
import type { FileFacts } from '../../format';
import type { Account } from '../../request';
import { account } from './account';

/** The days of a record of Google Analytics, its own, else those of the whole file; and the site that the file names. */
export function analyticsKey(
  date: IsoDay | null,
  { period, property }: FileFacts,
): { readonly day: IsoDay | null; readonly until?: IsoDay; readonly account?: Account } {
  const site = account(null, property ?? null);
  if (date !== null || period === null) return { ...site, day: date };
  return { ...site, day: period.first, until: period.last };
}
