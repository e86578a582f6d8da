import type { Block, BlockCell, CellFormat, Goal, PageSheet, Template } from '../../types';
import { controlCount, controlEnd } from '../calculations/controls';
import { labelColumn } from '../calculations/labels';
import { everyGoal, sinceStart, totalOf } from '../calculations/named';
import { periodColumn } from '../calculations/periods';
import { visitsGained, visitsSinceStart } from '../calculations/visits';
import { countOf, dateOf, perOf, sentence, wholeOf } from '../words';

type Row = Block['rows'][number];

const cell = (formula: Template, format: CellFormat): BlockCell => ({ formula: `=${formula}`, format });

/** A measure with its limits, what they say of its level, its change, and what is said of that. */
interface Measure {
  readonly text: string;
  /** What its text says of the period of Traffic. */
  readonly per?: Template;
  readonly format: CellFormat;
  readonly value: Template;
  readonly low?: Template;
  readonly high?: Template;
  readonly level?: Template;
  readonly change?: Template;
  readonly verdict?: Template;
}

const plain: Template = '{text.sheets.figures.plain}';
const notYet: Template = '{text.sheets.figures.notYet}';

function measureRow({ text, per, format, value, low, high, level, change, verdict }: Measure): Row {
  const isPlain = low === undefined && level === undefined;
  return [
    per === undefined ? { text } : cell(sentence('figures', text, { per }), 'text'),
    cell(value, format),
    low === undefined ? null : cell(low, format),
    high === undefined ? null : cell(high, format),
    cell(isPlain ? `IF({cell.2}=""; {text.sheets.figures.notLogged}; ${plain})` : (level ?? '""'), 'text'),
    change === undefined ? null : cell(change, 'percent'),
    verdict === undefined ? null : cell(verdict, 'text'),
  ];
}

function headline(goal: Goal, measures: readonly Measure[]): Block {
  return {
    key: goal,
    goals: [goal],
    style: 'headline',
    rows: [
      [
        { text: `blocks.${goal}.title` },
        ...['value', 'low', 'high', 'level', 'change', 'verdict'].map((column) => ({
          text: `columns.${column}`,
        })),
      ],
      ...measures.map(measureRow),
    ],
  };
}

/** Visits that social media added, by the row of `lifts`. */
function gained(key: string, row: number, column: 'all' | 'organic' | 'social'): Measure {
  const part = (place: number): Template =>
    `LET(gained; ${visitsGained(visitsSinceStart(column), `{at.lifts.${row}.${place}}`)}; ${wholeOf('gained')})`;
  return {
    text: `blocks.gained.${key}`,
    per: '{fact.perVisits}',
    format: 'integer',
    value: part(1),
    low: part(2),
    high: part(3),
    change: `{at.lifts.${row}.1}`,
    verdict: `IF({at.lifts.${row}.6}=""; ${notYet}; {at.lifts.${row}.6})`,
  };
}

const average = (key: string, column: 'all' | 'organic' | 'social'): Measure => ({
  text: `blocks.average.${key}`,
  per: '{fact.perVisits}',
  format: 'integer',
  value: visitsSinceStart(column),
});

/** The total of a column of Activity since the start; blank before the first entry. */
const total = (text: string, column: string, format: CellFormat): Measure => ({
  text,
  format,
  value: totalOf(column),
});

/** One column by another over the rows that have both. */
const ratio = (text: string, part: string, whole: string, format: CellFormat): Measure => ({
  text,
  format,
  value:
    `LET(whole; SUMIFS({activity.${whole}}; {activity.${part}}; ">=0"; {activity.${whole}}; ">=0"; ${sinceStart});` +
    ` IF(whole>0; SUMIFS({activity.${part}}; {activity.${part}}; ">=0"; {activity.${whole}}; ">=0"; ${sinceStart})/whole; ""))`,
});

/** A rate by its row of `rates`, and its change by that of `rateChanges` where it is compared. */
function rate(text: string, row: number, changeRow?: number): Measure {
  const of = (column: number): Template =>
    `IF(ISNUMBER({at.rates.${row}.${column}}); {at.rates.${row}.${column}}; "")`;
  return {
    text,
    format: 'percent',
    value: of(1),
    low: of(2),
    high: of(3),
    ...(changeRow === undefined
      ? {}
      : {
          change: `{at.rateChanges.${changeRow}.1}`,
          verdict: `IF({at.rateChanges.${changeRow}.5}=""; ${notYet}; {at.rateChanges.${changeRow}.5})`,
        }),
  };
}

const mentionsOf = (places: readonly number[]): Template =>
  `(${places.map((place) => `COUNTIFS({mentions.brand}; INDEX({list.brands}; ${place}))`).join('+')})`;

const visibility = headline('visibility', [
  gained('site', 2, 'all'),
  gained('social', 4, 'social'),
  average('site', 'all'),
  average('social', 'social'),
  total('blocks.visibility.visits', 'visits', 'integer'),
  ratio('blocks.visibility.newVisitors', 'new_visitors', 'visits', 'percent'),
  rate('blocks.visibility.engagement', 2, 2),
  ratio('blocks.visibility.amplification', 'shares', 'posts', 'decimal'),
  {
    text: 'blocks.visibility.linkVisits',
    format: 'integer',
    value: 'IF(COUNT({links.visits})=0; ""; SUM({links.visits}))',
  },
  {
    text: 'blocks.visibility.mentions',
    format: 'integer',
    value: `IF(${mentionsOf([1, 2])}=0; ""; ${mentionsOf([1])})`,
  },
  {
    text: 'blocks.visibility.voice',
    format: 'percent',
    value: `IF(${mentionsOf([1, 2])}=0; ""; ${mentionsOf([1])}/${mentionsOf([1, 2])})`,
  },
]);

const search = headline('search', [
  gained('organic', 3, 'organic'),
  average('organic', 'organic'),
  {
    text: 'blocks.search.subscribers',
    format: 'percent',
    value: '{at.subscribers.2.1}',
    low: '{at.subscribers.2.2}',
    high: '{at.subscribers.2.3}',
  },
  rate('blocks.search.leadRate', 3),
  rate('blocks.search.qualifiedRate', 4),
  ratio('blocks.search.costPerLead', 'cost', 'leads', 'money'),
  {
    text: 'blocks.search.keywordVisibility',
    format: 'percent',
    value: '{at.keywordVisibility.3.1}',
    change:
      'IF(COUNT({at.keywordVisibility.2.1}; {at.keywordVisibility.3.1})=2; IF({at.keywordVisibility.2.1}>0;' +
      ' {at.keywordVisibility.3.1}/{at.keywordVisibility.2.1}-1; ""); "")',
    verdict: `IF({cell.6}=""; ${notYet}; ${plain})`,
  },
]);

const sales = headline('sales', [
  total('blocks.sales.revenue', 'revenue', 'money'),
  { text: 'blocks.sales.cost', format: 'money', value: '{fact.knownCost}' },
  {
    text: 'blocks.sales.roi',
    format: 'percent',
    value: '{fact.roi}',
    low: '{fact.roiLow}',
    high: '{fact.roiHigh}',
    level: `IF({fact.roiVerdict}=""; ${notYet}; {fact.roiVerdict})`,
  },
  { text: 'blocks.sales.customers', format: 'integer', value: '{fact.customers}' },
  rate('blocks.sales.conversionRate', 5, 3),
  { text: 'blocks.sales.costPerCustomer', format: 'money', value: '{fact.costPerCustomer}' },
  { text: 'blocks.sales.orderValue', format: 'money', value: '{fact.orderValue}' },
  {
    text: 'blocks.sales.worth',
    format: 'money',
    value: '{fact.worth}',
    low: '{fact.worthLow}',
    high: '{fact.worthHigh}',
  },
]);

/** Hours a period over the latest four with hours; the target is a week's. */
const hours: Block = {
  key: 'hours',
  goals: everyGoal,
  style: 'headline',
  rows: [
    [{ text: 'blocks.hours.title' }, { text: 'columns.value' }],
    [
      { text: 'blocks.hours.latest' },
      cell(
        `IFERROR(LET(known; FILTER(${periodColumn('hours')}; ISNUMBER(${periodColumn('hours')}));` +
          ' LET(latest; FILTER(known; SEQUENCE(ROWS(known))>ROWS(known)-4); SUM(latest)/COUNT(latest)/IF({fact.isMonthly}=1; 30/7; 1))); "")',
        'decimal',
      ),
    ],
    [
      { text: 'blocks.hours.target' },
      cell('IF(ISNUMBER({setting.WEEKLY_HOURS}); {setting.WEEKLY_HOURS}; "")', 'decimal'),
    ],
  ],
};

const column = (name: Parameters<typeof labelColumn>[0], format: CellFormat): BlockCell =>
  cell(
    `IF({fact.labels}=0; ""; MAP(FILTER(${labelColumn('label')}; ${labelColumn('label')}<>""); FILTER(${labelColumn(name)}; ${labelColumn('label')}<>""); LAMBDA(name; value; value)))`,
    format,
  );

/** The table of the first screen with all its labels. */
const all: Block = {
  key: 'all',
  goals: everyGoal,
  style: 'table',
  room: 20,
  rows: [
    ['title', 'hours', 'cost', 'margin', 'low', 'high', 'verdict'].map((key) => ({
      text: `blocks.all.${key}`,
    })),
    [
      column('label', 'text'),
      column('hours', 'decimal'),
      column('cost', 'money'),
      column('gain', 'money'),
      column('low', 'money'),
      column('high', 'money'),
      cell(
        `IF({fact.labels}=0; ""; MAP(${['label', 'verdict', 'lacking', 'periods'].map((name) => `FILTER(${labelColumn(name as 'label')}; ${labelColumn('label')}<>"")`).join('; ')};` +
          ` LAMBDA(name; verdict; lacking; all; verdict&IF(lacking>0; ${sentence('figures', 'lacking', {
            count: countOf('lacking'),
            all: countOf('all'),
            per: perOf('all'),
          })}; ""))))`,
        'text',
      ),
    ],
  ],
};

const countOfVerdicts = (...words: readonly string[]): BlockCell =>
  cell(
    words.map((word) => `COUNTIFS({verdicts.became}; {text.sheets.verdicts.${word}})`).join('+'),
    'integer',
  );

/** Of the rises and falls that were kept, how many a later look confirmed. */
const kept: Block = {
  key: 'kept',
  goals: everyGoal,
  style: 'headline',
  rows: [
    [{ text: 'blocks.kept.title' }, { text: 'columns.value' }],
    [{ text: 'blocks.kept.all' }, countOfVerdicts('open', 'held', 'notHeld')],
    [{ text: 'blocks.kept.again' }, countOfVerdicts('held', 'notHeld')],
    [{ text: 'blocks.kept.held' }, countOfVerdicts('held')],
  ],
};

const explanation = (key: string): Row => [{ text: `blocks.explained.${key}` }];

const controlsInUse: Template =
  `IF(${controlEnd}=0; {text.sheets.figures.blocks.explained.controlsUnused};` +
  ` ${sentence('figures', 'blocks.explained.controlsUsed', { count: controlCount, day: dateOf(controlEnd) })})`;

/** Where each number comes from, in sentences. */
const explained: Block = {
  key: 'explained',
  goals: everyGoal,
  style: 'text',
  rows: [
    [{ text: 'blocks.explained.title' }],
    ...['cost', 'blank', 'sales', 'start', 'change', 'controls'].map(explanation),
    [{ formula: `=${controlsInUse}`, format: 'text' }],
    ...['interval', 'where', 'worth'].map(explanation),
  ],
};

/** Everything beside the first screen: headlines by goal with their limits, the whole table, and how it is worked out. */
export const figures: PageSheet = {
  kind: 'page',
  key: 'figures',
  goals: everyGoal,
  widths: [380, 110, 110, 110, 250, 150, 520],
  blocks: [sales, visibility, search, hours, all, explained, kept],
  charts: [],
};
