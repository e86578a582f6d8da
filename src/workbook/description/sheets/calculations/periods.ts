import type { Template } from '../../types';
import { columnBlock, namer } from './named';
import { rowColumn } from './rows';

/** How many periods charts and rates take: the latest ones. */
const SHOWN = 120;

const names = [
  'when',
  'hours',
  'cost',
  'margin',
  'customers',
  'visits',
  'sold',
  'unknown',
  'rank',
  'interactions',
  'leads',
  'qualified',
  'bought',
  'impressions',
  'leadVisits',
  'allLeads',
  'buyerVisits',
] as const;

/** The columns of `periods`, for formulas. */
export const periodColumn = namer('periods', names);

/** A column of the block without the blanks below its rows. */
export const everyPeriod = (name: (typeof names)[number]): Template =>
  `FILTER(${periodColumn(name)}; ISNUMBER(${periodColumn('when')}))`;

const forEach = (value: Template): Template =>
  `IFERROR(MAP(FILTER(${periodColumn('when')}; ISNUMBER(${periodColumn('when')})); LAMBDA(when; ${value})); "")`;

/** The sum of a column of Activity; blank where no row of the period has a number. Refunds may make a revenue negative. */
const logged = (column: string): Template =>
  forEach(
    `IF(COUNTIFS({activity.period}; when; {activity.${column}}; ">=-999999999")=0; "";` +
      ` SUMIFS({activity.${column}}; {activity.period}; when))`,
  );

const known = (name: 'cost' | 'revenue', more: Template = ''): Template =>
  `COUNTIFS(${rowColumn('when')}; when; ${rowColumn('cost')}; ">=0"; ${rowColumn(name)}; ">=-999999999"${more})`;

/** A part and its whole, over the rows that have both: a row that lacks one says nothing of their ratio. */
function pair(part: string, whole: string): [part: Template, whole: Template] {
  const both = `{activity.period}; when; {activity.${part}}; ">=0"; {activity.${whole}}; ">=0"`;
  return [part, whole].map((column) =>
    forEach(`IF(COUNTIFS(${both})=0; ""; SUMIFS({activity.${column}}; ${both}))`),
  ) as [Template, Template];
}

/**
 * A part that people log, and its whole: as with sales, where a period has any number of the part, its rows without one had none.
 * Left out, rows that never sell would flatter the rate.
 */
function loggedPair(part: string, whole: string): [part: Template, whole: Template] {
  const has = (column: string) => `COUNTIFS({activity.period}; when; {activity.${column}}; ">=0")`;
  return [part, whole].map((column) =>
    forEach(
      `IF(MIN(${has(part)}; ${has(whole)})=0; ""; SUMIFS({activity.${column}}; {activity.period}; when))`,
    ),
  ) as [Template, Template];
}

const engagement = pair('interactions', 'impressions');
const leads = loggedPair('leads', 'visits');
const qualified = pair('qualified_leads', 'leads');
const conversion = loggedPair('customers', 'visits');

/** Whole periods since the start are numbered from 1; that of the start, and those covered in part, aren't compared. */
const rank: Template =
  `IFERROR(LET(whole; MAP(FILTER(${periodColumn('when')}; ISNUMBER(${periodColumn('when')})); LAMBDA(when;` +
  ' IF(AND(when>={fact.firstPeriod}; COUNTIFS({activity.period}; when; {activity.partial}; "?*")=0); 1; 0)));' +
  ` MAP(FILTER(${periodColumn('when')}; ISNUMBER(${periodColumn('when')})); whole; LAMBDA(when; counted;` +
  ` IF(counted=0; ""; SUM(FILTER(whole; FILTER(${periodColumn('when')}; ISNUMBER(${periodColumn('when')}))<=when))))));` +
  ' "")';

/** Period by period since the start: what charts, sparklines and rates read. */
export const periods = columnBlock('periods', {
  when: {
    format: 'date',
    formula:
      `IFERROR(LET(all; UNIQUE(FILTER({activity.period}; ISNUMBER({activity.period}); {activity.period}>={fact.since})); oldest; IFERROR(LARGE(all; ${SHOWN}); 1);` +
      ' SORT(FILTER(all; all>=oldest))); "")',
  },
  hours: { format: 'decimal', formula: logged('hours') },
  cost: {
    format: 'money',
    formula: forEach(`IF(${known('cost')}=0; ""; SUMIFS(${rowColumn('cost')}; ${rowColumn('when')}; when))`),
  },
  margin: {
    format: 'money',
    formula: forEach(
      `IF(OR(${known('revenue')}=0; NOT(ISNUMBER({setting.MARGIN}))); "";` +
        ` SUMIFS(${rowColumn('revenue')}; ${rowColumn('when')}; when; ${rowColumn('isKnown')}; 1)*{setting.MARGIN})`,
    ),
  },
  customers: { format: 'integer', formula: logged('customers') },
  visits: { format: 'integer', formula: logged('visits') },
  sold: { format: 'money', formula: logged('revenue') },
  unknown: {
    format: 'integer',
    formula: forEach(
      `IF(when<{fact.firstPeriod}; 0; COUNTIFS(${rowColumn('when')}; when; ${rowColumn('isKnown')}; 0))`,
    ),
  },
  rank: { format: 'integer', formula: rank },
  interactions: { format: 'integer', formula: engagement[0] },
  leads: { format: 'integer', formula: leads[0] },
  qualified: { format: 'integer', formula: qualified[0] },
  bought: { format: 'integer', formula: conversion[0] },
  impressions: { format: 'integer', formula: engagement[1] },
  leadVisits: { format: 'integer', formula: leads[1] },
  allLeads: { format: 'integer', formula: qualified[1] },
  buyerVisits: { format: 'integer', formula: conversion[1] },
});

const stacked = (...columns: (typeof names)[number][]): Template =>
  `HSTACK(${columns.map(everyPeriod).join('; ')})`;

const span = (from: (typeof names)[number], to: (typeof names)[number]): Template =>
  `{span.periods.${names.indexOf(from) + 1}.${names.indexOf(to) + 1}}`;

/** Rates over all periods, a row each: engagement, leads, qualified leads, conversion. */
export const rates = columnBlock('rates', {
  value: {
    format: 'percent',
    formula: `IF(COUNT(${periodColumn('when')})=0; ""; RATIO_INTERVAL(${span('interactions', 'bought')}; ${span('impressions', 'buyerVisits')}))`,
  },
  low: { format: 'percent' },
  high: { format: 'percent' },
});

/** How many periods are compared on each side. */
const COMPARED = 4;

const side = (condition: Template): Template =>
  `IFERROR(FILTER(${stacked('interactions', 'bought', 'impressions', 'buyerVisits')}; ISNUMBER(${everyPeriod('rank')});` +
  ` ${everyPeriod('rank')}${condition}); "")`;

const part = { format: 'integer' } as const;

/** The first whole periods since the start, and the latest ones. */
export const comparedPeriods = columnBlock('comparedPeriods', {
  interactionsEarly: { ...part, formula: side(`<=${COMPARED}`) },
  boughtEarly: part,
  impressionsEarly: part,
  visitsEarly: part,
  interactionsLate: { ...part, formula: side(`>MAX(${periodColumn('rank')})-${COMPARED}`) },
  boughtLate: part,
  impressionsLate: part,
  visitsLate: part,
});

const sides = [
  [1, 2],
  [3, 4],
  [5, 6],
  [7, 8],
].map(([from, to]) => `{span.comparedPeriods.${from}.${to}}`);

/** The first whole periods since the start against the latest ones: engagement, then conversion. */
export const rateChanges = columnBlock('rateChanges', {
  lift: {
    format: 'percent',
    formula: `IF(MAX(${periodColumn('rank')})<${2 * COMPARED}; ""; RATIO_LIFT(${sides.join('; ')}))`,
  },
  low: { format: 'percent' },
  high: { format: 'percent' },
  probability: { format: 'percent' },
  verdict: { format: 'text' },
});
