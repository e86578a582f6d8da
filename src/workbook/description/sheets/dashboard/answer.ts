import { firstOf } from '../../formulas';
import type { Block, Template } from '../../types';
import { everyGoal, LEAST_PERIODS } from '../calculations/named';
import { periodColumn } from '../calculations/periods';
import { amountOf, countOf, dateOf, moneyOf, perOf, sentence, thisPeriod, typedPercentOf } from '../words';

const say = (key: string, values: Readonly<Record<string, Template>> = {}): Template =>
  sentence('dashboard', `answer.${key}`, values);

const unit = '{currency.before}&1&{currency.after}';
const back = '{currency.before}&FIXED(1+{fact.roi}; 2)&{currency.after}';
const returned = { unit, back };

/** The state in words, with its sign: yes, no, can't tell yet. */
const answer: Template =
  `IF({fact.state}=1; ${say('yes', returned)}; IF({fact.state}=0-1; ${say('no', returned)};` +
  ` IF({fact.state}=4; ${say('functionsMissing')}; IF({fact.state}=3; IF(COUNT({activity.period})=0; ${say('nothing')}; ${say('nothingSince')});` +
  ` IF({fact.state}=2; IF(ISNUMBER({setting.MARGIN}); ${say('noHourlyCost')}; ${say('noMargin')});` +
  ` IF({fact.sales}=0; ${say('noSales')}; IF({fact.isIncomplete}=1; ${say('incomplete')}; IF(ISNUMBER({fact.missing});` +
  ` ${say('in', { count: countOf('{fact.missing}'), per: perOf('{fact.missing}'), one: '{fact.per}' })};` +
  ` IF(ISNUMBER({fact.roi}); IF(SUM({fact.margin})=0; ${say('nothingSold')}; ${say('chance', returned)}); ${say('noCost')})))))))))`;

const size: Template = `IF({fact.gain}<0; ${say('loss', { amount: amountOf('{fact.gain}') })}; ${say('gain', { amount: amountOf('{fact.gain}') })})`;

/** Limits in words: of one sign their sizes, smaller first; across zero what they are. */
const range: Template =
  `IF(COUNT({fact.gainLow}; {fact.gainHigh})<2; ${say('noRange')}; IF({fact.gainLow}>0;` +
  ` ${say('between', { low: amountOf('{fact.gainLow}'), high: amountOf('{fact.gainHigh}') })};` +
  ` IF({fact.gainHigh}<0; ${say('between', { low: amountOf('{fact.gainHigh}'), high: amountOf('{fact.gainLow}') })};` +
  ` ${say('across', { low: amountOf('{fact.gainLow}'), high: amountOf('{fact.gainHigh}') })})))`;

const shownCost = 'IF(ISNUMBER({fact.cost}); {fact.cost}; {fact.knownCost})';
const hours: Template = firstOf(
  [
    ['SUM({fact.hoursCost})<=0', '""'],
    [`ABS(SUM({fact.hoursCost})-SUM(${shownCost}))<1/100`, say('allHours')],
  ],
  say('ofHours', { amount: amountOf('{fact.hoursCost}') }),
);

const money: Template =
  `${say('money', { count: countOf('{fact.counted}'), per: perOf('{fact.counted}'), cost: amountOf('{fact.cost}'), hours, margin: moneyOf('{fact.margin}') })}&" "&${size}&${range}&` +
  `IF({fact.gain}<0; IF(ISNUMBER({fact.breakEven}); " "&${say('breakEven', { sales: amountOf('{fact.breakEven}') })}; ""); "")`;

/** Where no return can be told: what is known all the same. */
const withoutMoney: Template =
  `IF(ISNUMBER({fact.knownCost}); ${say('costAlone', { cost: amountOf('{fact.knownCost}'), hours })}&` +
  `IF(ISNUMBER({fact.costPerVisit}); " "&${say('perVisit', { cost: amountOf('{fact.costPerVisit}') })}; ""); ${say('noCostKnown')})`;

const explained: Template =
  `IF({fact.state}=4; ${say('functionsHelp')}; IF({fact.state}=3; ${say('nothingHelp', { now: thisPeriod })}&" "&${say('firstVerdict', { count: String(LEAST_PERIODS), per: '{fact.perPlural}' })};` +
  ` IF(AND(COUNT({fact.gain})=1; {fact.state}<2); ${money}; IF({fact.state}=2; ${say('settingHelp')}&IF(ISNUMBER({fact.knownCost}); " "&${withoutMoney}; "");` +
  ` ${withoutMoney}))))`;

const smallPrint: Template =
  `IF(AND({fact.unknownPeriods}>0; ISNUMBER({setting.HOURLY_COST})); ${say('unknown', { count: countOf('{fact.unknownPeriods}'), all: countOf('{fact.periods}'), per: perOf('{fact.unknownPeriods}') })}&" "; "")&` +
  `IF({fact.sales}=0; ""; IF({fact.periodsWithoutSales}>0; ${say('unsold', { count: countOf('{fact.periodsWithoutSales}'), per: perOf('{fact.periodsWithoutSales}') })}&" "; ""))&` +
  `IF({fact.partialPeriods}>0; ${say('partial', { count: countOf('{fact.partialPeriods}'), per: perOf('{fact.partialPeriods}') })}&" "; "")&` +
  `IF(ISNUMBER({setting.MARGIN}); ${say('marginUsed', { share: typedPercentOf('{setting.MARGIN}') })}&" "; "")&${say('blanks')}`;

/** The time that the rows which count cover; those of the time before don't. */
const covered: Template = `IF({fact.periods}=0; ""; ${say('covered', {
  from: dateOf(`MIN(${periodColumn('when')})`),
  to: dateOf('IF({fact.isMonthly}=1; EOMONTH({fact.lastPeriod}; 0); {fact.lastPeriod}+6)'),
  count: countOf('{fact.periods}'),
  per: perOf('{fact.periods}'),
  hours: firstOf(
    [
      [
        '{fact.unknownPeriods}>0',
        say('withHours', { hours: countOf('({fact.periods}-{fact.unknownPeriods})') }),
      ],
      ['{fact.periods}=1', say('itsHours')],
    ],
    say('allTheirHours'),
  ),
})})`;

/** Whether the work is worth it, in one banner. */
export const banner: Block = {
  key: 'answer',
  goals: everyGoal,
  at: { row: 1, column: 1 },
  rows: [
    [
      {
        formula:
          '=IF({setting.BUSINESS}=""; {text.sheets.dashboard.question}; {setting.BUSINESS}&" · "&{text.sheets.dashboard.question})',
        format: 'text',
        look: 'screenTitle',
        span: { columns: 8 },
      },
      ...Array(7).fill(null),
      { formula: `=${covered}`, format: 'text', look: 'aside', span: { columns: 5 } },
    ],
    [{ formula: `=${answer}`, format: 'text', look: 'answer', span: { columns: 13 }, note: 'notes.answer' }],
    [{ formula: `=${explained}`, format: 'text', look: 'sentence', span: { columns: 13 } }],
    [{ formula: `=${smallPrint}`, format: 'text', look: 'smallPrint', span: { columns: 13 } }],
  ],
};
