import type { Block, CellFormat, Goal, PageSheet, Template } from '../types';
import { everyGoal, sinceStart } from './calculations/named';

/** A heading, then lines of a name and its explanation. */
function explained(key: string, goals: readonly Goal[], lines: readonly string[]): Block {
  return {
    key,
    goals,
    style: 'table',
    rows: [
      [{ text: `blocks.${key}.title` }, { text: `blocks.${key}.explanation` }],
      ...lines.map((line) => [
        { text: `blocks.${key}.${line}.name` },
        { text: `blocks.${key}.${line}.meaning` },
      ]),
    ],
  };
}

const ask = (key: string): Template => `{text.sheets.start.blocks.ask.${key}}`;

const sumOf = (column: string): Template => `SUMIFS({activity.${column}}; ${sinceStart})`;

/** Needs hours and sales of every period: what is blank isn't 0. */
const roi: Template =
  'IF(OR({fact.sales}=0; NOT(ISNUMBER({setting.MARGIN})); NOT(ISNUMBER({setting.HOURLY_COST}));' +
  ` {fact.unknownPeriods}>0; {fact.periodsWithoutSales}>0; ${sumOf('cost')}=0); ${ask('roi.needs')};` +
  ` ROI(${sumOf('revenue')}; ${sumOf('ad_spend')}+${sumOf('fees')}+${sumOf('hours')}*{setting.HOURLY_COST};` +
  ' {setting.MARGIN}))';

/** Rows before the start and since; the period in which it lies belongs to neither, nor do rows that are covered in part. */
const before = '{traffic.date}; "<="&{setting.EFFORT_START}-INT({fact.step}); {traffic.partial}; ""';
const since = '{traffic.date}; ">="&{setting.EFFORT_START}; {traffic.partial}; ""';

const trafficLift: Template =
  `IF(NOT(ISNUMBER({setting.EFFORT_START})); ${ask('trafficLift.needs')};` +
  ` IF(OR(SUMIFS({traffic.social_visits}; ${before})=0; COUNTIFS({traffic.social_visits}; ">=0"; ${since})=0);` +
  ` ${ask('trafficLift.needs')}; TRAFFIC_LIFT(AVERAGEIFS({traffic.social_visits}; ${before});` +
  ` AVERAGEIFS({traffic.social_visits}; ${since}))))`;

/** Of settings alone, so that no row that is typed asks for it again. */
const hourOfWork: Template =
  `IF(AND(ISNUMBER({setting.MARGIN}); ISNUMBER({setting.HOURLY_COST})); IF({setting.MARGIN}>0;` +
  ` BREAK_EVEN_REVENUE({setting.HOURLY_COST}; {setting.MARGIN}); ${ask('hourOfWork.needs')}); ${ask('hourOfWork.needs')})`;

/** A question, its formula at work, and what to change in it. */
const question = (key: string, formula: Template, format: CellFormat = 'percent'): Block['rows'] => [
  [{ text: `blocks.ask.${key}.name` }, { formula: `=${formula}`, format, look: 'live' }],
  [null, { text: `blocks.ask.${key}.change` }],
];

/** Functions typed over the workbook's own columns, to learn from. */
const asked: Block = {
  key: 'ask',
  goals: everyGoal,
  style: 'table',
  rows: [
    [{ text: 'blocks.ask.title' }, { text: 'blocks.ask.explanation' }],
    [null, { text: 'blocks.ask.how' }],
    ...question('roi', roi),
    ...question('trafficLift', trafficLift),
    ...question('hourOfWork', hourOfWork, 'money'),
  ],
};

/** What to fill, what the numbers mean, who may change what. */
export const start: PageSheet = {
  kind: 'page',
  key: 'start',
  goals: everyGoal,
  widths: [240, 720],
  blocks: [
    {
      key: 'title',
      goals: everyGoal,
      style: 'title',
      rows: [[{ text: 'blocks.title.heading' }], [{ text: 'blocks.title.purpose' }]],
    },
    explained('fill', everyGoal, ['activity', 'settings', 'dashboard']),
    explained('fillTraffic', ['visibility', 'search'], ['traffic']),
    explained('fillVisibility', ['visibility'], ['links', 'mentions']),
    explained('fillSearch', ['search'], ['keywords']),
    explained('fillJourneys', ['journeys'], ['journeys', 'attribution']),
    explained('numbers', everyGoal, [
      'cost',
      'roi',
      'costPerLead',
      'costPerCustomer',
      'engagement',
      'amplification',
      'conversion',
      'interval',
      'change',
    ]),
    explained('verdicts', everyGoal, [
      'clearGain',
      'likely',
      'cannotTell',
      'clearLoss',
      'notEnough',
      'plain',
      'impossible',
    ]),
    asked,
    explained('roles', everyGoal, ['owner', 'editor', 'viewer']),
  ],
  charts: [],
};
