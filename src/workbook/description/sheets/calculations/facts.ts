import type { Block, CellFormat, Template } from '../../types';
import { changeOf } from '../words';
import { labelColumn } from './labels';
import { everyGoal, LEAST_PERIODS, sinceStart, totalOf } from './named';
import { periodColumn } from './periods';
import { counted, returnColumn, rowColumn } from './rows';
import { visitsGained, visitsSinceStart } from './visits';

interface Fact {
  readonly format: CellFormat;
  readonly formula: Template;
}

const start = '{setting.EFFORT_START}';
const margin = '{setting.MARGIN}';
const hourlyCost = '{setting.HOURLY_COST}';

/** How many of the latest rows of Traffic tell the time between two. */
const LATEST = 30;

/** The sum of what is known of the rows that count; blank where nothing is. */
const sumKnown = (name: Parameters<typeof rowColumn>[0], more?: Template): Template =>
  `IF(COUNTIFS(${rowColumn(name)}; ">=0"; ${counted})=0; "";` +
  ` SUMIFS(${[rowColumn(name), counted, ...(more ? [more] : [])].join('; ')}))`;

const inTotal = (name: Parameters<typeof returnColumn>[0]): Template =>
  `IF({fact.totalRow}=0; ""; INDEX(${returnColumn(name)}; {fact.totalRow}))`;

const ifNumbers = (names: readonly string[], value: Template): Template =>
  `IF(COUNT(${names.map((name) => `{fact.${name}}`).join('; ')})=${names.length}; ${value}; "")`;

/** The latest value of a column of the periods, or the one before it: of periods that are whole and known in full. */
const latest = (name: Parameters<typeof periodColumn>[0], back: 0 | 1): Template =>
  `IFERROR(LET(known; FILTER(${periodColumn(name)}; ISNUMBER(${periodColumn(name)}); ISNUMBER(${periodColumn('rank')}); ${periodColumn('unknown')}=0);` +
  ` IF(ROWS(known)>${back}; INDEX(known; ROWS(known)-${back}); "")); "")`;

/** Cost of each customer or visit, over the periods of which both are known. */
const perUnit = (name: 'customers' | 'visits', units: Template): Template =>
  `LET(units; ${units}; IF(COUNT({fact.knownCost}; units)=2; IF(units>0; SUMIFS(${periodColumn('cost')}; ${periodColumn(name)}; ">=0")/units; ""); ""))`;

/** Visits gained, or a limit of them, by its column of `lifts`. */
const gained = (column: number): Template => visitsGained('{fact.averageVisits}', `{at.lifts.2.${column}}`);

/** A limit of a product by those of its two uncertain factors: distances are squared and added (Newcombe's way). */
const worthLimit = (end: 'Low' | 'High'): Template =>
  ifNumbers(
    ['worth', `gained${end}`, `conversion${end}`],
    `{fact.worth}${end === 'Low' ? '-' : '+'}SQRT(` +
      `({fact.worth}-{fact.gained${end}}*{fact.conversion}*{fact.orderValue}*${margin})^2+` +
      `({fact.worth}-{fact.gained}*{fact.conversion${end}}*{fact.orderValue}*${margin})^2)`,
  );

const dashboardText = (key: string): Template => `{text.sheets.dashboard.${key}}`;

/** Named values that the first screen, the figures and the report read; each stands in a cell of its own and can be looked at. */
export const factList: Readonly<Record<string, Fact>> = {
  view: {
    format: 'integer',
    formula:
      `IFERROR(MATCH({at.where.1.2}; VSTACK(${dashboardText('views.channel')}; ${dashboardText('views.content')};` +
      ` ${dashboardText('views.paid')}); 0); 1)`,
  },
  isMonthly: { format: 'integer', formula: 'IF({setting.RHYTHM}={text.cadences.monthly}; 1; 0)' },
  // By the latest rows: one that was dated years ago by mistake says nothing of the others.
  step: {
    format: 'decimal',
    formula:
      `LET(rows; MIN(${LATEST}; COUNT({traffic.date}));` +
      ' IF(rows<2; 7; (MAX({traffic.date})-LARGE({traffic.date}; rows))/(rows-1)))',
  },
  // Rows before a hole of more than a year are another story, or dated wrongly, as long as most come after it.
  visitsFrom: {
    format: 'date',
    formula:
      'IFERROR(LET(days; SORT(UNIQUE(FILTER({traffic.date}; ISNUMBER({traffic.date})))); later; DROP(days; 1);' +
      ` MAX(FILTER(later; MAP(later; DROP(days; 0-1); LAMBDA(day; before; IF(day-before>366; IF(2*COUNTIFS({traffic.date}; ">="&day)>=COUNT({traffic.date}); 1; 0); 0)))=1))); 0)`,
  },
  // The first day of the period in which the work starts: rows before it are of the time before.
  since: {
    format: 'date',
    formula: `IF(ISNUMBER(${start}); IF({fact.isMonthly}=1; DATE(YEAR(${start}); MONTH(${start}); 1); ${start}-6); 0)`,
  },
  firstPeriod: {
    format: 'date',
    formula: `IF(ISNUMBER(${start}); ${start}; IF(COUNT({activity.period})=0; 0; MIN({activity.period})))`,
  },
  lastPeriod: {
    format: 'date',
    formula: `IF({fact.periods}=0; ""; MAX(${periodColumn('when')}))`,
  },
  periods: { format: 'integer', formula: `COUNT(${periodColumn('when')})` },
  unknownPeriods: { format: 'integer', formula: `COUNTIFS(${periodColumn('unknown')}; ">0")` },
  periodsWithoutSales: {
    format: 'integer',
    formula: `SUMPRODUCT(ISNUMBER(${periodColumn('cost')})*NOT(ISNUMBER(${periodColumn('sold')})))`,
  },
  partialPeriods: {
    format: 'integer',
    formula:
      'IFERROR(COUNT(UNIQUE(FILTER({activity.period}; ISNUMBER({activity.period}); {activity.period}>={fact.since}; {activity.partial}<>""))); 0)',
  },
  totalRow: {
    format: 'integer',
    formula: `IF(COUNT(${returnColumn('periods')})=0; 0; IFERROR(MATCH({text.sheets.calculations.all}; ${returnColumn('label')}; 0); 0))`,
  },
  labels: {
    format: 'integer',
    formula: `COUNTIFS(${labelColumn('label')}; "?*")`,
  },
  isIncomparable: { format: 'integer', formula: 'IF(AND({fact.view}=2; {fact.unsplitRevenue}>0); 1; 0)' },
  counted: { format: 'integer', formula: inTotal('periods') },
  cost: { format: 'money', formula: inTotal('cost') },
  margin: { format: 'money', formula: inTotal('gain') },
  roi: { format: 'percent', formula: inTotal('roi') },
  roiLow: { format: 'percent', formula: inTotal('low') },
  roiHigh: { format: 'percent', formula: inTotal('high') },
  roiVerdict: { format: 'text', formula: inTotal('verdict') },
  gain: { format: 'money', formula: ifNumbers(['margin', 'cost'], '{fact.margin}-{fact.cost}') },
  gainLow: { format: 'money', formula: ifNumbers(['roiLow', 'cost'], '{fact.roiLow}*{fact.cost}') },
  gainHigh: { format: 'money', formula: ifNumbers(['roiHigh', 'cost'], '{fact.roiHigh}*{fact.cost}') },
  breakEven: {
    format: 'money',
    formula: `IF(AND(ISNUMBER({fact.cost}); ISNUMBER(${margin})); IF(${margin}>0; {fact.cost}/${margin}; ""); "")`,
  },
  knownCost: { format: 'money', formula: sumKnown('cost') },
  // The hours of the cost that is shown: of the periods with sales where these are counted.
  hours: {
    format: 'decimal',
    formula: `IF(ISNUMBER({fact.cost}); ${sumKnown('hours', `${rowColumn('revenue')}; ">=-999999999"`)}; ${sumKnown('hours')})`,
  },
  hoursCost: {
    format: 'money',
    formula: `IF(AND(ISNUMBER({fact.hours}); ISNUMBER(${hourlyCost})); {fact.hours}*${hourlyCost}; "")`,
  },
  /** 1 yes, −1 no, 0 can't tell, 2 a setting is missing, 3 nothing is logged, 4 functions are missing. */
  state: {
    format: 'integer',
    formula:
      `IF(ISERROR({at.returns.2.1}); 4; IF({fact.periods}=0; 3; IF(NOT(ISNUMBER(${margin})); 2;` +
      ` IF(AND(NOT(ISNUMBER(${hourlyCost})); SUM({activity.hours})>0); 2;` +
      ' IF(COUNT({fact.roiLow}; {fact.roiHigh})<2; 0; IF({fact.roiLow}>0; 1; IF({fact.roiHigh}<0; 0-1; 0)))))))',
  },
  /** How many more periods a verdict takes: a number of them is never over, as a date may be. */
  missing: {
    format: 'integer',
    formula: `IF(SUM({fact.counted})>=${LEAST_PERIODS}; ""; ${LEAST_PERIODS}-SUM({fact.counted}))`,
  },
  averageVisits: {
    format: 'decimal',
    formula: visitsSinceStart('all'),
  },
  gained: { format: 'integer', formula: gained(1) },
  gainedLow: { format: 'integer', formula: gained(2) },
  gainedHigh: { format: 'integer', formula: gained(3) },
  conversion: { format: 'percent', formula: '{at.rates.5.1}' },
  conversionLow: { format: 'percent', formula: '{at.rates.5.2}' },
  conversionHigh: { format: 'percent', formula: '{at.rates.5.3}' },
  orderValue: {
    format: 'money',
    formula:
      `LET(bought; SUMIFS({activity.customers}; {activity.customers}; ">0"; {activity.revenue}; ">=0"; ${sinceStart});` +
      ` IF(bought>0; SUMIFS({activity.revenue}; {activity.customers}; ">0"; {activity.revenue}; ">=0"; ${sinceStart})/bought; ""))`,
  },
  worth: {
    format: 'money',
    formula: `IF(AND(COUNT({fact.gained}; {fact.conversion}; {fact.orderValue})=3; ISNUMBER(${margin})); {fact.gained}*{fact.conversion}*{fact.orderValue}*${margin}; "")`,
  },
  worthLow: { format: 'money', formula: worthLimit('Low') },
  worthHigh: { format: 'money', formula: worthLimit('High') },
  customers: {
    format: 'integer',
    formula: totalOf('customers'),
  },
  knownCustomers: {
    format: 'integer',
    formula: sumKnown('customers'),
  },
  costPerCustomer: {
    format: 'money',
    formula: perUnit('customers', '{fact.knownCustomers}'),
  },
  costPerVisit: {
    format: 'money',
    formula: `IF({fact.unknownPeriods}>0; ""; ${perUnit('visits', totalOf('visits'))})`,
  },
  unsplitRevenue: {
    format: 'money',
    formula: `SUMIFS({activity.revenue}; {activity.content}; ""; ${sinceStart})`,
  },
  costNow: { format: 'money', formula: latest('cost', 0) },
  costBefore: { format: 'money', formula: latest('cost', 1) },
  marginNow: { format: 'money', formula: latest('margin', 0) },
  marginBefore: { format: 'money', formula: latest('margin', 1) },
  customersNow: { format: 'integer', formula: latest('customers', 0) },
  customersBefore: { format: 'integer', formula: latest('customers', 1) },
  costChange: { format: 'text', formula: changeOf('{fact.costBefore}', '{fact.costNow}') },
  marginChange: { format: 'text', formula: changeOf('{fact.marginBefore}', '{fact.marginNow}') },
  customersChange: { format: 'text', formula: changeOf('{fact.customersBefore}', '{fact.customersNow}') },
  unknownWeek: {
    format: 'date',
    formula: `IFERROR(MAX(FILTER(${periodColumn('when')}; ISNUMBER(${periodColumn('when')}); ${periodColumn('unknown')}>0)); "")`,
  },
  unknownWeekBefore: {
    format: 'date',
    formula: `IFERROR(LARGE(FILTER(${periodColumn('when')}; ISNUMBER(${periodColumn('when')}); ${periodColumn('unknown')}>0); 2); "")`,
  },
  unsoldWeek: {
    format: 'date',
    formula: `IFERROR(MAX(FILTER(${periodColumn('when')}; ISNUMBER(${periodColumn('cost')}); NOT(ISNUMBER(${periodColumn('sold')})))); "")`,
  },
  /** Rows with sales. */
  sales: {
    format: 'integer',
    formula: `COUNTIFS({activity.revenue}; ">=-999999999"; ${sinceStart})`,
  },
  lastVisits: { format: 'date', formula: 'IF(COUNT({traffic.all_visits})=0; ""; MAX({traffic.date}))' },
  /** The six periods that a verdict takes are there, and some of them lack hours or sales. */
  isIncomplete: {
    format: 'integer',
    formula: `IF(AND(SUM({fact.counted})<${LEAST_PERIODS}; {fact.periods}-{fact.partialPeriods}>=${LEAST_PERIODS}); 1; 0)`,
  },
  per: {
    format: 'text',
    formula:
      'IF({fact.isMonthly}=1; {text.sheets.calculations.per.month}; {text.sheets.calculations.per.week})',
  },
  perPlural: {
    format: 'text',
    formula:
      'IF({fact.isMonthly}=1; {text.sheets.calculations.plural.month}; {text.sheets.calculations.plural.week})',
  },
  perVisits: {
    format: 'text',
    formula:
      'IF({fact.step}<3; {text.sheets.calculations.per.day}; IF({fact.step}<15; {text.sheets.calculations.per.week}; {text.sheets.calculations.per.month}))',
  },
};

export const facts: Block = {
  key: 'facts',
  goals: everyGoal,
  style: 'table',
  facts: Object.keys(factList),
  rows: [
    [{ text: 'blocks.facts.name' }, { text: 'blocks.facts.value' }],
    ...Object.entries(factList).map(([name, { formula, format }]) => [
      { text: `facts.${name}` },
      { formula: `=${formula}`, format },
    ]),
  ],
};
