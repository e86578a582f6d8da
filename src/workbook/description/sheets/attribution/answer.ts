import { firstOf } from '../../formulas';
import type { Block, Goal, Template } from '../../types';
import { AGREED, LEAST_CONVERSIONS, shareColumn } from '../calculations/attribution';
import { countOf, dateOf, sentence, wholePercentOf } from '../words';

export const goals: readonly Goal[] = ['journeys'];

/** Columns of the page. */
export const WIDE = 12;

const say = (key: string, values: Readonly<Record<string, Template>> = {}): Template =>
  sentence('attribution', `answer.${key}`, values);

const state = (value: string): Template => `{fact.attributionState}=${value}`;

/** Points of a share, rounded up: “within 3 points” is true of 2.1. */
const points = (share: Template): Template => `FIXED(MAX(1; INT((10000*${share}+99)/100)); 0)`;

const widest = (column: 'channel' | 'least' | 'most'): Template =>
  `INDEX(${shareColumn(column)}; {fact.widestShare})`;

const ofConversions = countOf('{fact.journeyConversions}');
const least = String(LEAST_CONVERSIONS);

const answer: Template = firstOf(
  [
    [state('4'), '{text.sheets.dashboard.answer.functionsMissing}'],
    [state('3'), say('nothing')],
    [state('0'), say('tooFew', { count: ofConversions, least })],
    [state('2'), say('oneChannel', { channel: `INDEX(${shareColumn('channel')}; 1)` })],
    [state('1'), say('agree', { points: points('{fact.shareSpread}') })],
  ],
  say('disagree', {
    channel: widest('channel'),
    low: wholePercentOf(widest('least')),
    high: wholePercentOf(widest('most')),
  }),
);

/** Channels that the sentence names at most, the largest first; the table below has more. */
const NAMED = 6;

/** The channels on one side of the limit, each with its smallest and its largest share. */
const channelsWhere = (condition: string): Template => {
  const of = (column: 'channel' | 'least' | 'most'): Template => `INDEX(${shareColumn(column)}; place)`;
  const values = { name: 'named', low: wholePercentOf('least'), high: wholePercentOf('most') };
  return (
    `TEXTJOIN(", "; TRUE; MAP(SEQUENCE(MIN(${NAMED}; {fact.attributedChannels})); LAMBDA(place; LET(named; ${of('channel')}; least; ${of('least')};` +
    ` most; ${of('most')}; IF(most-least${condition}; ${say('between', values)}; "")))))`
  );
};

const listed = (key: string, channels: Template): Template =>
  `LET(channels; ${channels}; IF(channels=""; ""; ${say(key, { channels: 'channels' })}))`;

const explained: Template = firstOf(
  [
    [state('4'), '{text.sheets.dashboard.answer.functionsHelp}'],
    [state('3'), say('nothingHelp')],
    [state('0'), say('tooFewHelp', { more: countOf(`(${LEAST_CONVERSIONS}-{fact.journeyConversions})`) })],
    [state('2'), say('oneChannelHelp')],
  ],
  `TEXTJOIN(" "; TRUE; ${listed('depends', channelsWhere(`>${AGREED}`))}; ${listed('agreed', channelsWhere(`<=${AGREED}`))})`,
);

/** What a reader has to know beside the models: chance, misses, rows that aren't counted. */
const smallPrint: Template =
  `IF(OR(${state('4')}; ${state('3')}); ""; ${say('chance', { count: ofConversions, points: 'FIXED(98/SQRT({fact.journeyConversions}); 0)' })}&" "&` +
  `IF(ISNUMBER({fact.journeyMisses}); ${say('misses', { count: countOf('{fact.journeyMisses}') })}; ${say('noMisses')}))&` +
  `IF({fact.leftOutJourneys}=0; ""; " "&${say('leftOut', { count: countOf('{fact.leftOutJourneys}') })})`;

const covered: Template = `IF(COUNT({journeys.sale_date})=0; ""; ${say('covered', {
  from: dateOf('MIN({journeys.sale_date})'),
  to: dateOf('MAX({journeys.sale_date})'),
})}&" · ")&IF({fact.journeyConversions}=0; ""; ${say('counted', { count: ofConversions })})`;

/** Whether the models agree on what each channel brings. */
export const attributionAnswer: Block = {
  key: 'attributionAnswer',
  goals,
  at: { row: 1, column: 1 },
  rows: [
    [
      { text: 'question', look: 'screenTitle', span: { columns: 6 } },
      ...Array(5).fill(null),
      { formula: `=${covered}`, format: 'text', look: 'aside', span: { columns: 6 } },
    ],
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
    [{ formula: `=${smallPrint}`, format: 'text', look: 'smallPrint', span: { columns: WIDE } }],
  ],
};
