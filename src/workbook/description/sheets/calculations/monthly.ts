import type { Block, CellFormat, Template } from '../../types';
import { columnBlock, everyGoal, namer } from './named';
import { rowColumn } from './rows';

/** Months that the report offers, and that its charts draw. */
const OFFERED = 13;
/** With the year before each of them. */
const KEPT = OFFERED + 12;

/** What is known of a month, by the report's columns. */
export const monthNamesOf = [
  'when',
  'rows',
  'periods',
  'partial',
  'unknown',
  'unsold',
  'posts',
  'hours',
  'cost',
  'knownCost',
  'margin',
  'customers',
  'visits',
  'visitRows',
  'visitsPartial',
] as const;
export type MonthFigure = (typeof monthNamesOf)[number];

/** The columns of `monthly`, for formulas. */
export const monthColumn = namer('monthly', monthNamesOf);

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The months' names in full. */
export const monthNames: Block = {
  key: 'monthNames',
  goals: everyGoal,
  style: 'table',
  rows: [[{ text: 'blocks.monthNames.name' }], ...MONTHS.map((month) => [{ text: `monthNames.${month}` }])],
};

/** A month with its year, such as February 2026. */
export const monthInWords = (date: Template): Template =>
  `INDEX({body.monthNames.1}; MONTH(${date}))&" "&YEAR(${date})`;

const forEach = (value: Template): Template =>
  `IFERROR(MAP(FILTER(${monthColumn('when')}; ISNUMBER(${monthColumn('when')})); LAMBDA(when; ${value})); "")`;

const within = (dates: Template): Template => `${dates}; ">="&when; ${dates}; "<="&EOMONTH(when; 0)`;

const rowsWhere = (criteria = ''): Template => `COUNTIFS(${within(rowColumn('when'))}${criteria})`;
const known = (name: 'revenue'): Template => rowsWhere(`; ${rowColumn(name)}; ">=-999999999"`);
const sumOf = (name: 'cost' | 'revenue'): Template =>
  `SUMIFS(${rowColumn(name)}; ${within(rowColumn('when'))})`;

/** What was logged in a column of Activity; blank where nothing was. */
const logged = (column: string): Template =>
  forEach(
    `IF(COUNTIFS(${within('{activity.period}')}; {activity.${column}}; ">=0")=0; "";` +
      ` SUMIFS({activity.${column}}; ${within('{activity.period}')}))`,
  );

/** How many periods begin in the month, those before the start too. */
const periodsWhere = (criteria = ''): Template =>
  'IFERROR(ROWS(UNIQUE(FILTER({activity.period}; ISNUMBER({activity.period}); {activity.period}>=when;' +
  ` {activity.period}<=EOMONTH(when; 0)${criteria}))); 0)`;

const visitRows: Template = `COUNTIFS(${within('{traffic.date}')}; {traffic.all_visits}; ">=0")`;

const columns: Readonly<Record<MonthFigure, { readonly format: CellFormat; readonly formula: Template }>> = {
  when: {
    format: 'date',
    formula:
      'IFERROR(LET(newest; {fact.latestMonth}; oldest; MIN({activity.period}; {traffic.date});' +
      ` months; MIN(${KEPT}; 12*(YEAR(newest)-YEAR(oldest))+MONTH(newest)-MONTH(oldest)+1);` +
      ' MAP(SEQUENCE(months); LAMBDA(place; DATE(YEAR(newest); MONTH(newest)-months+place; 1)))); "")',
  },
  rows: { format: 'integer', formula: forEach(rowsWhere()) },
  periods: { format: 'integer', formula: forEach(periodsWhere()) },
  partial: {
    format: 'integer',
    formula: forEach(`COUNTIFS(${within('{activity.period}')}; {activity.partial}; "?*")`),
  },
  unknown: { format: 'integer', formula: forEach(rowsWhere(`; ${rowColumn('isKnown')}; 0`)) },
  unsold: { format: 'integer', formula: forEach(`${rowsWhere()}-${known('revenue')}`) },
  posts: { format: 'integer', formula: logged('posts') },
  hours: { format: 'decimal', formula: logged('hours') },
  // Full cost of a month is known where that of all its rows is.
  cost: {
    format: 'money',
    formula: forEach(
      `IF(OR(${rowsWhere()}=0; ${rowsWhere(`; ${rowColumn('isKnown')}; 0`)}>0); ""; ${sumOf('cost')})`,
    ),
  },
  knownCost: { format: 'money', formula: forEach(sumOf('cost')) },
  margin: {
    format: 'money',
    formula: forEach(
      `IF(OR(${rowsWhere()}=0; ${known('revenue')}<${rowsWhere()}; NOT(ISNUMBER({setting.MARGIN}))); "";` +
        ` ${sumOf('revenue')}*{setting.MARGIN})`,
    ),
  },
  customers: {
    format: 'integer',
    formula: forEach(
      `IF(OR(${periodsWhere()}=0; ${periodsWhere('; ISNUMBER({activity.customers})')}<${periodsWhere()}); "";` +
        ` SUMIFS({activity.customers}; ${within('{activity.period}')}))`,
    ),
  },
  visits: {
    format: 'integer',
    formula: forEach(
      `IF(OR(${visitRows}=0; ${visitRows}<COUNTIFS(${within('{traffic.date}')})); "";` +
        ` SUMIFS({traffic.all_visits}; ${within('{traffic.date}')}))`,
    ),
  },
  visitRows: { format: 'integer', formula: forEach(visitRows) },
  visitsPartial: {
    format: 'integer',
    formula: forEach(`COUNTIFS(${within('{traffic.date}')}; {traffic.partial}; "?*")`),
  },
};

/** Month by month, the latest last. A row belongs to the month in which its period begins; blank is unknown. */
export const monthly = columnBlock('monthly', columns);

/** What the report offers to choose: the latest month whichever it is, then each month, the latest first. */
export const monthChoices = columnBlock('monthChoices', {
  label: {
    format: 'text',
    formula:
      'IF(COUNT({body.monthChoices.2})<2; {text.sheets.report.latest}; MAP(SEQUENCE(COUNT({body.monthChoices.2})); LAMBDA(place;' +
      ` IF(place=1; {text.sheets.report.latest}; LET(when; INDEX({body.monthChoices.2}; place); ${monthInWords('when')})))))`,
  },
  when: {
    format: 'date',
    formula:
      'IFERROR(LET(newest; {fact.latestMonth}; VSTACK(newest;' +
      ` MAP(SEQUENCE(MIN(${OFFERED}; COUNT(${monthColumn('when')}))); LAMBDA(place; DATE(YEAR(newest); MONTH(newest)+1-place; 1))))); "")`,
  },
});

/** Rows that `monthChoices` takes at most. */
export const CHOICES = OFFERED + 1;

const backBy = (months: number): Template =>
  `DATE(YEAR({fact.reportMonth}); MONTH({fact.reportMonth})-${months}; 1)`;

const asOf = (name: MonthFigure, months: number): Template =>
  `IFERROR(INDEX(${monthColumn(name)}; MATCH(${backBy(months)}; ${monthColumn('when')}; 0)); "")`;

/** The month of the report, the one before, and the same a year before: a row each. */
export const comparedMonths = columnBlock(
  'comparedMonths',
  Object.fromEntries(
    monthNamesOf.map((name) => [
      name,
      {
        format: columns[name].format,
        formula: `VSTACK(${[0, 1, 12].map((months) => asOf(name, months)).join('; ')})`,
      },
    ]),
  ),
);

/** The rows of `comparedMonths`. */
const rowsOfMonths = { now: 2, before: 3, yearBefore: 4 } as const;
export type ComparedMonth = keyof typeof rowsOfMonths;

/** A figure of one of the three months. */
export const inMonth = (which: ComparedMonth, name: MonthFigure): Template =>
  `{at.comparedMonths.${rowsOfMonths[which]}.${monthNamesOf.indexOf(name) + 1}}`;

const drawn = (value: Template): Template =>
  `IFERROR(FILTER(${value}; ISNUMBER(${monthColumn('when')}); ${monthColumn('when')}<={fact.reportMonth};` +
  ` ${monthColumn('when')}>=${backBy(OFFERED - 1)}); "")`;

/** What the report's charts draw: months up to the chosen one. */
export const monthChart = columnBlock('monthChart', {
  label: {
    format: 'text',
    formula: `IFERROR(MAP(${drawn(monthColumn('when'))}; LAMBDA(when; MONTH(when)&"/"&YEAR(when))); "")`,
  },
  cost: { format: 'money', formula: drawn(monthColumn('cost')) },
  margin: { format: 'money', formula: drawn(monthColumn('margin')) },
  visits: { format: 'integer', formula: drawn(monthColumn('visits')) },
});
