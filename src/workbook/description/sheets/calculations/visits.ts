import type { Template } from '../../types';
import { columnBlock } from './named';
import { visitColumn } from './visitRows';

const start = '{setting.EFFORT_START}';

/** Asked only of entries on both sides of a start. */
const ifBothSides = (value: Template): Template =>
  `IF(ISNUMBER(${start}); IF(MIN(COUNTIFS(${visitColumn('when')}; "<"&${start}); COUNTIFS(${visitColumn('when')}; ">="&${start}))>0;` +
  ` ${value}; ""); "")`;

/** What the work added to all visits, to those from search and to those from social networks: a row each. */
export const lifts = columnBlock('lifts', {
  lift: {
    format: 'percent',
    formula: ifBothSides(
      `CAUSAL_LIFT({body.comparedVisits.1}; {span.comparedVisits.2.4}; ${start}; {span.comparedVisits.5.7})`,
    ),
  },
  low: { format: 'percent' },
  high: { format: 'percent' },
  extra: { format: 'integer' },
  probability: { format: 'percent' },
  verdict: { format: 'text' },
});

/** Visits a row since the start, on average. */
export const visitsSinceStart = (column: 'all' | 'organic' | 'social'): Template =>
  `IFERROR(AVERAGEIFS(${visitColumn(column)}; ${visitColumn('when')}; ">="&${start}); "")`;

/**
 * Visits that the work added, or their limits, by the average of those since the start: a lift is a share of what was expected,
 * and as a share of what happened it is `lift / (1 + lift)`.
 */
export const visitsGained = (average: Template, lift: Template): Template =>
  `LET(average; ${average}; lift; ${lift}; IF(COUNT(average; lift)=2; average*lift/(1+lift); ""))`;

/** All visits row by row against what was to be expected. */
export const series = columnBlock('series', {
  actual: {
    format: 'integer',
    formula: ifBothSides(
      `CAUSAL_LIFT_SERIES({body.comparedVisits.1}; {body.comparedVisits.2}; ${start}; {span.comparedVisits.5.7})`,
    ),
  },
  expected: { format: 'integer' },
  low: { format: 'integer' },
  high: { format: 'integer' },
  effect: { format: 'integer' },
  effectLow: { format: 'integer' },
  effectHigh: { format: 'integer' },
});

/** How many rows of Traffic the chart shows: the latest ones. */
const SHOWN = 180;

const drawn = ['all', ...['2', '3', '4'].map((column) => `{body.series.${column}}`)] as const;

/** What the chart of visits draws, in the order of the dates. */
export const visitChart = columnBlock('visitChart', {
  when: {
    format: 'date',
    formula:
      `IFERROR(LET(oldest; IFERROR(LARGE(${visitColumn('when')}; ${SHOWN}); 1); rows; ISNUMBER(${visitColumn('when')});` +
      ` SORT(FILTER(HSTACK(${[visitColumn('when'), visitColumn('all'), ...drawn.slice(1)].join('; ')}); rows; ${visitColumn('when')}>=oldest)));` +
      ' "")',
  },
  actual: { format: 'integer' },
  expected: { format: 'integer' },
  low: { format: 'integer' },
  high: { format: 'integer' },
  start: {
    format: 'integer',
    formula:
      `IFERROR(LET(first; MINIFS({body.visitChart.1}; {body.visitChart.1}; ">="&${start});` +
      ' MAP(FILTER({body.visitChart.1}; ISNUMBER({body.visitChart.1})); FILTER({body.visitChart.2}; ISNUMBER({body.visitChart.1}));' +
      ' LAMBDA(when; visits; IF(when=first; visits; "")))); "")',
  },
});

/** Of the visits of a day or week, those that ended in a subscription. */
export const subscribers = columnBlock(
  'subscribers',
  {
    value: {
      format: 'percent',
      formula:
        'IF(COUNT({traffic.subscribers})=0; ""; RATIO_INTERVAL({traffic.subscribers}; {traffic.all_visits}))',
    },
    low: { format: 'percent' },
    high: { format: 'percent' },
  },
  ['search'],
);

/** Clicks by impressions of each keyword, with their limits: what Keywords compares with the usual rate. */
export const clickRates = columnBlock(
  'clickRates',
  {
    rate: {
      format: 'percent',
      formula:
        'IF(COUNT({keywords.impressions})=0; ""; RATE_INTERVAL({keywords.clicks}; {keywords.impressions}))',
    },
    low: { format: 'percent' },
    high: { format: 'percent' },
  },
  ['search'],
);

/** What Keywords can't say row by row: the visibility before and now. */
export const keywordVisibility = columnBlock(
  'keywordVisibility',
  {
    share: {
      format: 'percent',
      formula:
        'IF(COUNT({keywords.searches})=0; "";' +
        ' KEYWORD_VISIBILITY(HSTACK({keywords.position_before}; {keywords.position_now}); {keywords.searches}))',
    },
  },
  ['search'],
);
