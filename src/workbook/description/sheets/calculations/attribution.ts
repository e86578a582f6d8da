import { pathSeparators } from '../../../../text/journeyPath';
import type { Block, CellFormat, Goal, Template } from '../../types';
import { monthInWords } from './monthly';
import { columnBlock, namer } from './named';

const goals: readonly Goal[] = ['journeys'];

/** Conversions that shares by channel take. */
export const LEAST_CONVERSIONS = 30;

/** Shares that differ by no more than this between models agree: five points. */
export const AGREED = '1/20';

const asWritten = (path: Template): Template =>
  pathSeparators
    .filter((separator) => separator !== '>')
    .reduce((text, separator) => `SUBSTITUTE(${text}; "${separator}"; ">")`, path);

/** A value for each row of Journeys. */
const forEachJourney = (value: Template): Template =>
  `MAP({journeys.path}; {journeys.conversions}; {journeys.misses}; LAMBDA(path; won; lost; ${value}))`;

/** A count that is known, or blank beside the other one: then there were none. */
const isCount = (count: Template): Template => `IF(ISNUMBER(${count}); ${count}>=0; ${count}="")`;

/** 1 for a row with a path of at least one channel and with at least one of its counts. */
const isCounted: Template = forEachJourney(
  `IFERROR(IF(AND(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${asWritten('path')}; ">"; ""); " "; ""); CHAR(160); "")<>""; COUNT(won; lost)>0; ${isCount('won')}; ${isCount('lost')}); 1; 0); 0)`,
);

/** 1 for a row in which something is typed that isn't counted. */
const isLeftOut: Template =
  `MAP(${isCounted}; {journeys.path}; {journeys.conversions}; {journeys.misses}; LAMBDA(counted; path; won; lost;` +
  ' IF(counted=1; 0; IFERROR(IF(AND(path=""; won=""; lost=""); 0; 1); 1))))';

/** The rows of Journeys that are counted. */
export const journeyRows = columnBlock(
  'journeyRows',
  {
    path: {
      format: 'text',
      formula: `IFERROR(FILTER(HSTACK(${forEachJourney(asWritten('path'))}; {journeys.conversions}; {journeys.misses}); ${isCounted}=1); "")`,
    },
    conversions: { format: 'integer' },
    misses: { format: 'integer' },
  },
  goals,
);

export const models = [
  'first',
  'last',
  'lastNonDirect',
  'linear',
  'position',
  'timeDecay',
  'markov',
  'shapley',
] as const;
export type ModelColumn = (typeof models)[number];

/** The columns of `attribution`, for formulas. */
const modelColumn = namer('attribution', ['channel', ...models]);

/** Conversions of each channel by each model. */
export const attribution = columnBlock(
  'attribution',
  {
    channel: {
      format: 'text',
      formula:
        'IF(SUM({body.journeyRows.2})=0; "";' +
        ' ATTRIBUTION_MODELS({body.journeyRows.1}; {body.journeyRows.2}; {body.journeyRows.3}))',
    },
    ...(Object.fromEntries(models.map((model) => [model, { format: 'decimal' }])) as Record<
      ModelColumn,
      { format: CellFormat }
    >),
    disagreement: { format: 'percent' },
    // Only where a credit is negative.
    note: { format: 'text' },
  },
  goals,
);

/** A column of `attribution` without the blanks below its rows. */
const everyChannel = (name: 'channel' | ModelColumn): Template =>
  `FILTER(${modelColumn(name)}; ${modelColumn('channel')}<>"")`;

const ifShared = (value: Template): Template => `IF({fact.attributedChannels}=0; ""; ${value})`;

const share = (credit: Template): Template => `${credit}/{fact.journeyConversions}`;

/** Shapley's values take journeys without a conversion; while none is known, they say nothing. */
const shareOf = (model: ModelColumn): Template =>
  `MAP(${everyChannel(model)}; LAMBDA(credit; ${model === 'shapley' ? `IF(ISNUMBER({fact.journeyMisses}); ${share('credit')}; "")` : share('credit')}))`;

/** The columns of `shares`, for formulas. */
export const shareColumn = namer('shares', ['channel', ...models, 'least', 'most']);

/** A column of `shares` without the blanks below its rows. */
export const everyShare = (name: Parameters<typeof shareColumn>[0]): Template =>
  `FILTER(${shareColumn(name)}; ${shareColumn('channel')}<>"")`;

/** The smallest or largest share of a channel among the models that have one. */
const extreme = (of: 'MIN' | 'MAX'): Template =>
  `MAP(${models.map(everyShare).join('; ')}; LAMBDA(${models.join('; ')};` +
  ` ${of}(${models.filter((model) => model !== 'shapley').join('; ')}; IF(ISNUMBER(shapley); shapley; markov))))`;

/** Each channel's share of the conversions by each model, the smallest and the largest. */
export const shares = columnBlock(
  'shares',
  {
    channel: { format: 'text', formula: ifShared(everyChannel('channel')) },
    ...(Object.fromEntries(
      models.map((model) => [model, { format: 'percent', formula: ifShared(shareOf(model)) }]),
    ) as Record<ModelColumn, { format: CellFormat; formula: Template }>),
    least: { format: 'percent', formula: ifShared(extreme('MIN')) },
    most: { format: 'percent', formula: ifShared(extreme('MAX')) },
  },
  goals,
);

/** Channels that tables and charts show. */
export const CHANNELS_SHOWN = 8;

const drawn = (value: Template): Template =>
  ifShared(`MAP(SEQUENCE(MIN(${CHANNELS_SHOWN}; {fact.attributedChannels})); LAMBDA(place; ${value}))`);

/** What the chart of shares draws: in hundredths, as an axis shows plain numbers. */
export const shareChart = columnBlock(
  'shareChart',
  {
    channel: { format: 'text', formula: drawn(`INDEX(${shareColumn('channel')}; place)`) },
    least: { format: 'decimal', formula: drawn(`100*INDEX(${shareColumn('least')}; place)`) },
    most: { format: 'decimal', formula: drawn(`100*INDEX(${shareColumn('most')}; place)`) },
  },
  goals,
);

const spreads = `MAP(${everyShare('least')}; ${everyShare('most')}; LAMBDA(least; most; most-least))`;

/** Rows of Journeys with a conversion, and the first day of a month of one of their dates. */
const monthsOf = (date: 'sale_date' | 'first_touch'): Template =>
  `MAP({journeys.${date}}; {journeys.conversions}; LAMBDA(day; won; IF(AND(ISNUMBER(day); ISNUMBER(won)); IF(won>0; DATE(YEAR(day); MONTH(day); 1); ""); "")))`;

const facts: Readonly<Record<string, { readonly format: CellFormat; readonly formula: Template }>> = {
  journeyConversions: { format: 'integer', formula: 'SUM({body.journeyRows.2})' },
  /** Blank while no row has a number of misses: unknown, not 0. */
  journeyMisses: {
    format: 'integer',
    formula: 'IF(COUNT({body.journeyRows.3})=0; ""; SUM({body.journeyRows.3}))',
  },
  leftOutJourneys: { format: 'integer', formula: `SUM(${isLeftOut})` },
  attributedChannels: {
    format: 'integer',
    formula: `IF(COUNT(${modelColumn('first')})=0; 0; COUNTIFS(${modelColumn('channel')}; "?*"))`,
  },
  shareSpread: { format: 'percent', formula: `IF({fact.attributedChannels}=0; ""; MAX(${spreads}))` },
  /** The row of the channel whose share depends most on the model. */
  widestShare: {
    format: 'integer',
    formula: `IF({fact.attributedChannels}=0; ""; MATCH({fact.shareSpread}; ${spreads}; 0))`,
  },
  /** 1 the models agree, −1 they don't, 0 too few conversions, 2 one channel alone, 3 nothing is logged, 4 functions are missing. */
  attributionState: {
    format: 'integer',
    formula:
      `IF(ISERROR({at.attribution.2.1}); 4; IF({fact.journeyConversions}=0; 3; IF({fact.journeyConversions}<${LEAST_CONVERSIONS}; 0;` +
      ` IF({fact.attributedChannels}=1; 2; IF({fact.shareSpread}>${AGREED}; 0-1; 1)))))`,
  },
  /** Conversions with both dates, and those of them that came in a later month than the first touch. */
  datedConversions: {
    format: 'integer',
    formula: `SUM(MAP(${monthsOf('sale_date')}; ${monthsOf('first_touch')}; {journeys.conversions}; LAMBDA(sold; began; won; IF(COUNT(sold; began)=2; IF(began>sold; 0; won); 0))))`,
  },
  lateConversions: {
    format: 'integer',
    formula: `SUM(MAP(${monthsOf('sale_date')}; ${monthsOf('first_touch')}; {journeys.conversions}; LAMBDA(sold; began; won; IF(COUNT(sold; began)=2; IF(began<sold; won; 0); 0))))`,
  },
  withoutSaleDate: {
    format: 'integer',
    formula: `SUM(MAP(${monthsOf('sale_date')}; {journeys.conversions}; LAMBDA(begins; won; IF(AND(begins=""; ISNUMBER(won)); won; 0))))`,
  },
  withoutFirstTouch: {
    format: 'integer',
    formula: `SUM(MAP(${monthsOf('first_touch')}; {journeys.conversions}; LAMBDA(begins; won; IF(AND(begins=""; ISNUMBER(won)); won; 0))))`,
  },
};

/** Named values of the attribution. */
export const attributionFacts: Block = {
  key: 'attributionFacts',
  goals,
  style: 'table',
  facts: Object.keys(facts),
  rows: [
    [{ text: 'blocks.facts.name' }, { text: 'blocks.facts.value' }],
    ...Object.entries(facts).map(([name, { formula, format }]) => [
      { text: `facts.${name}` },
      { formula: `=${formula}`, format },
    ]),
  ],
};

/** Months that the page shows: the latest ones. */
export const MONTHS_SHOWN = 12;

const forEachMonth = (value: Template): Template =>
  `IFERROR(MAP(FILTER({body.journeyMonths.1}; ISNUMBER({body.journeyMonths.1})); LAMBDA(when; ${value})); "")`;

/** What was sold in a month by one of the dates; blank where no row is logged or one of its rows lacks the figure. */
function inMonth(date: 'sale_date' | 'first_touch', figure: 'conversions' | 'revenue'): Template {
  const within = `{journeys.${date}}; ">="&when; {journeys.${date}}; "<"&DATE(YEAR(when); MONTH(when)+1; 1); {journeys.conversions}; ">0"`;
  const known = `COUNTIFS(${within}; {journeys.${figure}}; ">=-999999999")`;
  return forEachMonth(
    `IF(OR(COUNTIFS(${within})=0; ${known}<COUNTIFS(${within})); ""; SUMIFS({journeys.${figure}}; ${within}))`,
  );
}

const monthNames = ['when', 'label', 'sold', 'soldRevenue', 'began', 'beganRevenue'] as const;

/** The columns of `journeyMonths`, for formulas. */
export const journeyMonth = namer('journeyMonths', monthNames);

/** Conversions by the month of the sale, and by the month in which their people first came. */
export const journeyMonths = columnBlock(
  'journeyMonths',
  {
    when: {
      format: 'date',
      formula:
        `IFERROR(LET(all; VSTACK(${monthsOf('sale_date')}; ${monthsOf('first_touch')}); newest; MAX(all); oldest; MIN(all); IF(COUNT(all)=0; "";` +
        ` LET(months; MIN(${MONTHS_SHOWN}; 12*(YEAR(newest)-YEAR(oldest))+MONTH(newest)-MONTH(oldest)+1);` +
        ' MAP(SEQUENCE(months); LAMBDA(place; DATE(YEAR(newest); MONTH(newest)-months+place; 1)))))); "")',
    },
    label: { format: 'text', formula: forEachMonth(monthInWords('when')) },
    sold: { format: 'integer', formula: inMonth('sale_date', 'conversions') },
    soldRevenue: { format: 'money', formula: inMonth('sale_date', 'revenue') },
    began: { format: 'integer', formula: inMonth('first_touch', 'conversions') },
    beganRevenue: { format: 'money', formula: inMonth('first_touch', 'revenue') },
  },
  goals,
);
