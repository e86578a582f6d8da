import { firstOf } from '../../formulas';
import type { Block, Template } from '../../types';
import { CHOICES, inMonth, monthInWords } from '../calculations/monthly';
import { everyGoal } from '../calculations/named';
import { amountOf, countOf, moneyOf, numberOf, perOf, sentence, typedPercentOf } from '../words';

/** Columns of the page. */
export const WIDE = 11;

const say = (key: string, values: Readonly<Record<string, Template>> = {}): Template =>
  sentence('report', `answer.${key}`, values);

const month = monthInWords('{fact.reportMonth}');
const now = (name: Parameters<typeof inMonth>[1]): Template => inMonth('now', name);
/** Hours are logged, and what they cost isn't known. */
export const lacksHourlyCost: Template = 'AND(NOT(ISNUMBER({setting.HOURLY_COST})); SUM({activity.hours})>0)';
const gain = `(${now('margin')}-${now('cost')})`;

const title: Template = `IF(ISNUMBER({fact.reportMonth}); ${say('title', { month })}; ${say('untitled')})`;

/** Which weeks the month holds, and how many rows an export covers only in part. */
const covered: Template =
  `IF(SUM(${now('rows')})=0; ""; IF({fact.isMonthly}=1; ""; " · "&${say('weeks', { count: countOf(now('periods')), per: perOf(now('periods')) })})&` +
  `IF(${now('partial')}>0; " · "&${say('partial', { count: countOf(now('partial')) })}; ""))`;

const answer: Template = firstOf(
  [
    ['NOT(ISNUMBER({fact.reportMonth}))', say('nothing')],
    [`SUM(${now('rows')})=0`, say('nothingInMonth', { month })],
    [
      `COUNT(${now('cost')}; ${now('margin')})=2`,
      firstOf(
        [
          [`${gain}<0`, say('loss', { amount: amountOf(gain), month })],
          [`${gain}>0`, say('gain', { amount: amountOf(gain), month })],
        ],
        say('neither', { month }),
      ),
    ],
    ['NOT(ISNUMBER({setting.MARGIN}))', say('noMargin', { month })],
    [lacksHourlyCost, say('noHourlyCost', { month })],
    [`${now('unknown')}>0`, say('noCost', { month })],
  ],
  say('noSales', { month }),
);

const hours: Template =
  `IF(AND(ISNUMBER(${now('hours')}); ISNUMBER({setting.HOURLY_COST}));` +
  ` ${say('ofHours', { hours: numberOf(now('hours')), amount: amountOf(`(${now('hours')}*{setting.HOURLY_COST})`) })}; "")`;

const cost: Template =
  `IF(ISNUMBER(${now('cost')}); ${say('cost', { cost: amountOf(now('cost')), hours })};` +
  ` IF(${lacksHourlyCost}; ${say('costWithoutHour')};` +
  ` ${say('costUnknown', { count: countOf(now('unknown')), all: countOf(now('rows')), known: amountOf(now('knownCost')) })}))`;

const margin: Template =
  `IF(ISNUMBER(${now('margin')}); ${say('margin', { margin: moneyOf(now('margin')) })};` +
  ` IF(${now('unsold')}>0; ${say('salesUnknown')}; ${say('marginUnknown')}))`;

const explained: Template = `IF(SUM(${now('rows')})=0; ""; ${cost}&" "&${margin})`;

/** The business and the month. */
export const titleBlock: Block = {
  key: 'reportTitle',
  goals: everyGoal,
  at: { row: 1, column: 1 },
  rows: [
    [{ formula: '={setting.BUSINESS}&""', format: 'text', look: 'screenTitle', span: { columns: 8 } }],
    [{ formula: `=${title}&${covered}`, format: 'text', look: 'sectionTitle', span: { columns: WIDE } }],
  ],
};

/** Where the month is chosen. */
export const monthChoice: Block = {
  key: 'month',
  goals: everyGoal,
  at: { row: 1, column: 10 },
  rows: [
    [
      {
        text: 'latest',
        format: 'text',
        choicesFrom: {
          block: 'monthChoices',
          column: 1,
          rows: CHOICES,
          words: 'sheets.calculations.monthNames',
        },
        look: 'choice',
        span: { columns: 2 },
        note: 'notes.month',
      },
    ],
  ],
};

/** What the month cost and brought back. One month has no limits: they take several periods. */
export const answerBlock: Block = {
  key: 'monthAnswer',
  goals: everyGoal,
  at: { row: 3, column: 1 },
  rows: [
    [
      {
        formula: `=${answer}`,
        format: 'text',
        look: 'answer',
        span: { columns: WIDE },
        note: 'notes.answer',
      },
    ],
    [{ formula: `=${explained}`, format: 'text', look: 'sentence', span: { columns: WIDE } }],
    [{ text: 'answer.oneMonth', look: 'smallPrint', span: { columns: WIDE } }],
  ],
};

/** How rows become months, and what the words mean. */
export const finePrint: Block = {
  key: 'reportFinePrint',
  goals: everyGoal,
  at: { row: 42, column: 1 },
  rows: [
    [
      {
        formula:
          `={text.sheets.report.finePrint.months}&" "&{text.sheets.report.finePrint.cost}&` +
          `IF(ISNUMBER({setting.MARGIN}); " "&${sentence('report', 'finePrint.margin', { share: typedPercentOf('{setting.MARGIN}') })}; "")&` +
          '" "&{text.sheets.report.finePrint.unknown}',
        format: 'text',
        look: 'smallPrint',
        span: { columns: WIDE },
      },
    ],
  ],
};
