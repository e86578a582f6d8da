import { serialFromDay } from '../../../src/calendar/serial';
import type { ActivityRow, Figure, Impression, State, View } from '../states/types';
import { type Estimate, rateChange, rateOf, visitsGained } from './changes';
import { figures, isNumber, knownRows, periodsOf, rowsSinceStart, sum, sumKnown } from './knownRows';
import { type Returns, returnsOf } from './returns';

/** Every number of the first screen, worked out from the typed rows alone; null is unknown. */
export interface Expected extends Returns {
  readonly impression: Impression;
  /** The amounts of the banner's sentences, the cards and the counts, by the names of the workbook's facts. */
  readonly facts: Readonly<Record<string, number | null>>;
  /** Engagement and conversion, first whole periods against the latest. */
  readonly changes: readonly Estimate[];
  /** Engagement, leads, qualified leads, conversion. */
  readonly rates: readonly Estimate[];
  readonly periods: readonly ExpectedPeriod[];
  /** All sales, whether their cost is known or not. */
  readonly revenue: number | null;
}

export interface ExpectedPeriod {
  readonly when: number;
  readonly hours: number | null;
  readonly cost: number | null;
  readonly margin: number | null;
  readonly customers: number | null;
  readonly visits: number | null;
}

const LEAST_PERIODS = 6;

const times = (...factors: readonly (number | null)[]): number | null =>
  factors.every(isNumber) ? factors.reduce((product, factor) => product * factor, 1) : null;

const over = (part: number | null, whole: number | null): number | null =>
  part !== null && whole !== null && whole > 0 ? part / whole : null;

/** What the first screen has to say of a state, by its rows since the start. */
export function expectedOf(whole: State, view: View = 'channel'): Expected {
  const state = { ...whole, activity: rowsSinceStart(whole) };
  const returns = returnsOf(state, view);
  const { total, table } = returns;
  return {
    ...returns,
    impression: impressionOf(state, total?.roiLow ?? null, total?.roiHigh ?? null),
    facts: { labels: table.length, ...countFacts(state), ...moneyFacts(state, total), ...visitFacts(state) },
    changes: [rateChange(state, 'interactions', 'impressions'), rateChange(state, 'customers', 'visits')],
    rates: [
      rateOf(state, 'interactions', 'impressions'),
      rateOf(state, 'leads', 'visits'),
      rateOf(state, 'qualified_leads', 'leads'),
      rateOf(state, 'customers', 'visits'),
    ],
    periods: periodsOf(state.activity).map((period) => periodOf(state, period)),
    revenue: sumKnown(figures(state.activity, 'revenue')),
  };
}

const rowsIn = ({ activity }: State, period: string) => activity.filter((row) => row.period === period);

/** How many periods there are, which of them lack what, and when. */
function countFacts(state: State): Expected['facts'] {
  const known = knownRows(state);
  const periods = periodsOf(state.activity);
  const has = (period: string, figure: Figure) =>
    rowsIn(state, period).some((row) => row[figure] !== undefined);
  const hasCost = (period: string, isKnown: boolean) =>
    known.some(({ row, cost }) => row.period === period && (cost !== null) === isKnown);
  const { start } = state.settings;
  const unknown = periods.filter((period) => (start === null || period >= start) && hasCost(period, false));
  const unsold = periods.filter((period) => hasCost(period, true) && !has(period, 'revenue'));
  return {
    periods: periods.length,
    unknownPeriods: unknown.length,
    periodsWithoutSales: unsold.length,
    partialPeriods: new Set(state.activity.filter(({ partial }) => partial).map(({ period }) => period)).size,
    unknownWeek: latest(unknown, 1),
    unknownWeekBefore: latest(unknown, 2),
    unsoldWeek: latest(unsold, 1),
    lastPeriod: latest(periods, 1),
    lastVisits: latest(state.traffic.map(({ date }) => date).sort(), 1),
    customers: sumKnown(figures(state.activity, 'customers')),
    costPerCustomer: perUnit(state, 'customers'),
    costPerVisit: unknown.length > 0 ? null : perUnit(state, 'visits'),
  };
}

/** The amounts of the banner's sentences. */
function moneyFacts(state: State, total: Returns['total']): Expected['facts'] {
  const { margin, hourlyCost } = state.settings;
  const withCost = knownRows(state).filter(({ cost }) => cost !== null);
  const counted = total ? withCost.filter(({ revenue }) => revenue !== null) : withCost;
  const hours = sumKnown(counted.map(({ row }) => row.hours));
  const [cost = null, gained = null] = [total?.cost, total?.margin];
  const [roi = null, roiLow = null, roiHigh = null] = [total?.roi, total?.roiLow, total?.roiHigh];
  const missing = Math.max(0, LEAST_PERIODS - (total?.periods ?? 0));
  return {
    counted: total?.periods ?? null,
    cost,
    margin: gained,
    ...{ roi, roiLow, roiHigh },
    gain: cost !== null && gained !== null ? gained - cost : null,
    gainLow: times(roiLow, cost),
    gainHigh: times(roiHigh, cost),
    breakEven: over(cost, margin),
    knownCost: sumKnown(withCost.map((row) => row.cost)),
    hours,
    hoursCost: times(hours, hourlyCost),
    missing: missing > 0 ? missing : null,
  };
}

/** Visits gained and what they are worth. */
function visitFacts(state: State): Expected['facts'] {
  const { margin } = state.settings;
  const [conversion, gained] = [rateOf(state, 'customers', 'visits'), visitsGained(state)];
  const orderValue = orderValueOf(state.activity);
  const worth = times(gained.value, conversion.value, orderValue, margin);
  const worthLimit = (end: 'low' | 'high'): number | null => {
    const one = times(gained[end], conversion.value, orderValue, margin);
    const other = times(gained.value, conversion[end], orderValue, margin);
    if (worth === null || one === null || other === null) return null;
    return worth + (end === 'low' ? -1 : 1) * Math.hypot(worth - one, worth - other);
  };
  return {
    gained: gained.value,
    gainedLow: gained.low,
    gainedHigh: gained.high,
    conversion: conversion.value,
    conversionLow: conversion.low,
    conversionHigh: conversion.high,
    orderValue,
    worth,
    worthLow: worthLimit('low'),
    worthHigh: worthLimit('high'),
  };
}

function periodOf(state: State, period: string): ExpectedPeriod {
  const known = knownRows(state).filter(({ row, cost }) => row.period === period && cost !== null);
  return {
    when: serialFromDay(period),
    hours: sumKnown(figures(rowsIn(state, period), 'hours')),
    cost: sumKnown(known.map(({ cost }) => cost)),
    margin: times(sumKnown(known.map(({ revenue }) => revenue)), state.settings.margin),
    customers: sumKnown(figures(rowsIn(state, period), 'customers')),
    visits: sumKnown(figures(rowsIn(state, period), 'visits')),
  };
}

function impressionOf(
  { activity, settings: { margin, hourlyCost } }: State,
  low: number | null,
  high: number | null,
): Impression {
  if (activity.length === 0) return 'nothing';
  if (margin === null || (hourlyCost === null && sum(figures(activity, 'hours')) > 0))
    return 'settingMissing';
  if (low === null || high === null) return 'cannotTell';
  return low > 0 ? 'yes' : high < 0 ? 'no' : 'cannotTell';
}

/** What one order brings, over the rows that have both customers and revenue. */
function orderValueOf(activity: readonly ActivityRow[]): number | null {
  const rows = activity.filter(({ customers, revenue }) => (customers ?? 0) > 0 && revenue !== undefined);
  return over(sumKnown(figures(rows, 'revenue')), sumKnown(figures(rows, 'customers')));
}

/** Cost for each customer or visit, over the periods of which both are known. */
function perUnit(state: State, unit: Figure): number | null {
  const known = knownRows(state).filter(({ cost }) => cost !== null);
  const rows = known.filter(({ row: { period } }) =>
    state.activity.some((row) => row.period === period && row[unit] !== undefined),
  );
  return over(sumKnown(rows.map(({ cost }) => cost)), sumKnown(rows.map(({ row }) => row[unit])));
}

const latest = (days: readonly string[], place: number): number | null => {
  const day = days.at(-place);
  return day === undefined ? null : serialFromDay(day);
};
