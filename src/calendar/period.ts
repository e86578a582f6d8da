import type { IsoDay } from './isoDay';
import { dayFromSerial, monthFromSerial, serialFromDay, serialFromMonth } from './serial';

/** How often figures are logged, the finest first. */
export const cadences = ['daily', 'weekly', 'monthly'] as const;
export type Cadence = (typeof cadences)[number];

/** Periods that follow one another without gaps, numbered one after the other. Days are serials. */
export interface PeriodNumbering {
  readonly numberOf: (day: number) => number;
  readonly firstDayOf: (period: number) => number;
}

const DAYS_PER_WEEK = 7;
const A_MONDAY: IsoDay = '2024-01-01';

const days: PeriodNumbering = { numberOf: (day) => day, firstDayOf: (day) => day };
const months: PeriodNumbering = { numberOf: monthFromSerial, firstDayOf: serialFromMonth };

/** Numbers the periods of a cadence; weeks begin on the weekday of `weekStart`, whose own week has number 0. */
export function periodNumbering(cadence: Cadence, weekStart: number): PeriodNumbering {
  if (cadence === 'daily') return days;
  return cadence === 'monthly' ? months : weeksFrom(weekStart);
}

function weeksFrom(start: number): PeriodNumbering {
  return {
    numberOf: (day) => Math.floor((day - start) / DAYS_PER_WEEK),
    firstDayOf: (week) => start + week * DAYS_PER_WEEK,
  };
}

export interface Calendar {
  readonly cadence: Cadence;
  /** A day on which a week begins; Monday by default. */
  readonly weekStart?: IsoDay;
}

/** The first day of the period that a day lies in: of its week, of its month, or itself. */
export function periodStart(day: IsoDay, calendar: Calendar): IsoDay {
  return periodBounds(day, calendar).first;
}

/** The first and the last day of the period that a day lies in. */
export function periodBounds(day: IsoDay, { cadence, weekStart = A_MONDAY }: Calendar) {
  const { numberOf, firstDayOf } = periodNumbering(cadence, serialFromDay(weekStart));
  const period = numberOf(serialFromDay(day));
  return { first: dayFromSerial(firstDayOf(period)), last: dayFromSerial(firstDayOf(period + 1) - 1) };
}
