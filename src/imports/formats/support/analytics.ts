import type { IsoDay } from '../../../calendar/isoDay';
import type { FileFacts, SkipReason } from '../../format';
import type { Account } from '../../request';
import { account } from './account';
import { column, optional } from './defineFormat';
import * as shared from './sharedColumns';
import { isTotalName } from './words';

/** Figures of Google Analytics 4; the day only where the owner added it as a second dimension. */
export const analyticsColumns = {
  date: optional(shared.date),
  sessions: column('count', 'Sessions'),
};

/** The day of a record of Google Analytics, or else the period of the whole file, and the site that the file names. */
export function analyticsKey(
  date: IsoDay | null,
  { period, property }: FileFacts,
): { readonly day: IsoDay | null; readonly until?: IsoDay; readonly account?: Account } {
  const site = account(null, property ?? null);
  if (date !== null || period === null) return { ...site, day: date };
  return { ...site, day: period.first, until: period.last };
}

/** Skips the grand total, whose name is blank or says so, and figures without a day in a file without a period. */
export function skipAnalytics(name: string | null, date: IsoDay | null, file: FileFacts): SkipReason | null {
  if (name === null || isTotalName(name)) return 'total';
  return date === null && file.period === null ? 'noPeriod' : null;
}
