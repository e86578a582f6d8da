import { dayFromParts, type IsoDay, lastOfMonth } from '../../../calendar/isoDay';
import { addDays, serialFromDay } from '../../../calendar/serial';
import type { FileFacts, SkipReason } from '../../format';
import type { Account } from '../../request';
import { CHOSEN, EARLIER } from '../../values/createComparisonReader';
import { daysOfInterval } from '../../values/interval';
import { account } from './account';
import { column, optional } from './defineFormat';
import * as shared from './sharedColumns';
import { isTotalName } from './words';

/** Figures of Google Analytics 4; a day, week or month only where the owner added it as a dimension. */
export const analyticsColumns = {
  date: optional(shared.date),
  week: optional(column('text', 'Week', 'Semaine')),
  month: optional(column('text', 'Month', 'Mois')),
  yearMonth: optional(column('date', 'Year month', ['Année et mois', 'Mois de l’année'])),
  nthDay: optional(column('text', 'Nth day', ['Énième jour', 'Nième jour'])),
  range: optional(column('comparison', 'Date range', 'Plage de dates')),
  sessions: column('count', 'Sessions'),
};

/** What a record of Google Analytics says of its time. */
export interface AnalyticsTime {
  readonly date: string | null;
  readonly week: string | null;
  readonly month: string | null;
  readonly yearMonth: string | null;
  readonly nthDay: string | null;
  readonly range: string | null;
}

interface Days {
  readonly day: IsoDay;
  readonly until?: IsoDay;
}

/** The days of a record of Google Analytics, or else the period of the whole file, and the site that the file names. */
export function analyticsKey(
  time: AnalyticsTime,
  file: FileFacts,
): { readonly day: IsoDay | null; readonly until?: IsoDay; readonly account?: Account } {
  const site = account(null, file.property ?? null);
  return { ...site, ...(daysOf(time, file) ?? { day: null }) };
}

/**
 * Skips the grand total, whose name is blank or says so, the earlier one of two compared periods, and figures without a day in
 * a file without a period.
 */
export function skipAnalytics(name: string | null, time: AnalyticsTime, file: FileFacts): SkipReason | null {
  if (name === null || isTotalName(name)) return 'total';
  if (time.range === EARLIER) return 'earlierPeriod';
  return time.date === null && daysOf(time, file) === null ? 'noPeriod' : null;
}

function daysOf(
  { date, week, month, yearMonth, nthDay, range }: AnalyticsTime,
  file: FileFacts,
): Days | null {
  const one = date ?? yearMonth;
  if (one !== null) return daysOfInterval(one);
  const { period } = range === null || range === CHOSEN ? file : { period: boundsOf(range) };
  if (!period) return null;
  if (nthDay !== null) return nthDayOf(nthDay, period);
  const days = week !== null ? weeksIn(period, week) : month !== null ? monthsIn(period, month) : [period];
  const [only, ...others] = days;
  return only && others.length === 0 ? { day: only.first, until: only.last } : null;
}

type Period = NonNullable<FileFacts['period']>;

function boundsOf(range: string): Period {
  const { day, until = day } = daysOfInterval(range);
  return { first: day, last: until };
}

/** Days are counted from 0. */
function nthDayOf(text: string, { first, last }: Period): Days | null {
  const day = /^\d{1,4}$/.test(text) ? addDays(first, Number(text)) : '';
  return first <= day && day <= last ? { day } : null;
}

/** Weeks of this number in the years of a period: they begin on Sundays, and 1 January lies in week 1, whatever day it is. */
function weeksIn(period: Period, text: string): Period[] {
  const week = /^\d{1,2}$/.test(text) ? Number(text) : 0;
  return yearsOf(period).flatMap((year) => {
    const [first, last] = [`${year}-01-01`, `${year}-12-31`];
    // Serial 1 is a Sunday.
    const sunday = -((serialFromDay(first) - 1) % 7) + 7 * (week - 1);
    const days = {
      first: later(addDays(first, sunday), first),
      last: earlier(addDays(first, sunday + 6), last),
    };
    return week > 0 ? within(period, days) : [];
  });
}

function monthsIn(period: Period, text: string): Period[] {
  return yearsOf(period).flatMap((year) => {
    const first = /^\d{1,2}$/.test(text) ? dayFromParts(year, Number(text), 1) : null;
    return first ? within(period, { first, last: lastOfMonth(first) }) : [];
  });
}

function yearsOf({ first, last }: Period): number[] {
  const [from, to] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))];
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** The days that both periods have. */
function within(period: Period, days: Period): Period[] {
  const both = { first: later(period.first, days.first), last: earlier(period.last, days.last) };
  return both.first <= both.last ? [both] : [];
}

function later(one: IsoDay, other: IsoDay): IsoDay {
  return one > other ? one : other;
}

function earlier(one: IsoDay, other: IsoDay): IsoDay {
  return one < other ? one : other;
}
