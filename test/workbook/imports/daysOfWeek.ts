import type { Account, ImportRequest } from '../../../src/imports/request';
import { activityRow, type emptyWorkbook, requestOf, rowsOf } from './support';

/** The first day of the week that these files are of. */
export const week = '2026-03-02';
/** The number of that day in a cell. */
export const WEEK = 46083;

/** A file of impressions of the days from `first` to `last` of that week, counted from 1. */
export function days(
  first: number,
  figures: readonly number[],
  changes: Partial<ImportRequest> = {},
  account?: Account,
) {
  const impressions = figures.reduce((sum, figure) => sum + figure, 0);
  const blanks = Array.from({ length: first - 1 }, () => null);
  const part = { ...(account && { account }), days: { impressions: [...blanks, ...figures] } };
  const covers = { first: `2026-03-0${1 + first}`, last: `2026-03-0${first + figures.length}` };
  return requestOf([activityRow(week, { impressions }, { byAccount: [part] })], { covers, ...changes });
}

/** The impressions of the only row. */
export const shown = (book: ReturnType<typeof emptyWorkbook>) => rowsOf(book, 'Activity')[0]?.Impressions;
