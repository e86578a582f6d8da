import type { Block, BlockCell, CellFormat, Template } from '../../types';
import { everyGoal } from '../calculations/named';
import { periodColumn } from '../calculations/periods';
import { visitColumn } from '../calculations/visitRows';
import { amountOf, countOf, moneyOf, numberOf, percentOf, sentence, wholeOf } from '../words';

/** One of the four cards: a number with its chip, a line of words, a small line of what went before. */
interface Card {
  readonly key: string;
  readonly column: number;
  /** Columns of the card: those of the number, then that of the chip. */
  readonly columns: number;
  readonly value: Template;
  readonly format: CellFormat;
  readonly chip: Template;
  readonly words: Template;
  readonly values: Template;
  readonly colour: string;
}

const say = (key: string, values: Readonly<Record<string, Template>> = {}): Template =>
  sentence('dashboard', `cards.${key}`, values);

const joined = (...parts: readonly (readonly [condition: Template, words: Template])[]): Template =>
  `TEXTJOIN(" · "; TRUE; ${parts.map(([condition, words]) => `IF(${condition}; ${words}; "")`).join('; ')})`;

const change = (name: string): readonly [Template, Template] => [
  `{fact.${name}Change}<>""`,
  say('change', { change: `{fact.${name}Change}` }),
];

const levelChip: Template =
  `IF(COUNT({fact.roiLow}; {fact.roiHigh})<2; IF(ISNUMBER({fact.margin}); ${say('chips.early')}; "");` +
  ` IF({fact.roiLow}>0; ${say('chips.gain')}; IF({fact.roiHigh}<0; ${say('chips.loss')}; ${say('chips.cantTell')})))`;

const riseChip = (low: Template, high: Template): Template =>
  `IF(COUNT(${low}; ${high})<2; ${say('chips.early')}; IF(${low}>0; ${say('chips.rise')};` +
  ` IF(${high}<0; ${say('chips.fall')}; ${say('chips.cantTell')})))`;

const cards: readonly Card[] = [
  {
    key: 'cost',
    column: 1,
    columns: 3,
    value:
      'IF(ISNUMBER({fact.cost}); {fact.cost}; IF(ISNUMBER({fact.knownCost}); {fact.knownCost}; {text.sheets.dashboard.cards.unknown}))',
    format: 'amount',
    chip: '""',
    words: joined(
      ['ISNUMBER({fact.hours})', say('ofHours', { hours: numberOf('{fact.hours}') })],
      change('cost'),
      ['AND(NOT(ISNUMBER({fact.knownCost})); ISNUMBER({setting.HOURLY_COST}))', say('logHours')],
      ['AND(NOT(ISNUMBER({fact.knownCost})); NOT(ISNUMBER({setting.HOURLY_COST})))', say('needsHourlyCost')],
    ),
    values: periodColumn('cost'),
    colour: '#5f6368',
  },
  {
    key: 'margin',
    column: 5,
    columns: 3,
    value: 'IF(ISNUMBER({fact.margin}); {fact.margin}; {text.sheets.dashboard.cards.unknown})',
    format: 'amount',
    chip: levelChip,
    words: joined(
      [
        'COUNT({fact.roi}; {fact.roiLow}; {fact.roiHigh})=3',
        say('ofCost', {
          roi: percentOf('{fact.roi}'),
          low: percentOf('{fact.roiLow}'),
          high: percentOf('{fact.roiHigh}'),
        }),
      ],
      ['NOT(ISNUMBER({setting.MARGIN}))', say('needsMargin')],
      ['AND(ISNUMBER({setting.MARGIN}); {fact.sales}=0)', say('needsSales')],
      ['AND(ISNUMBER({setting.MARGIN}); {fact.sales}>0; NOT(ISNUMBER({fact.margin})))', say('needsCost')],
      change('margin'),
    ),
    values: periodColumn('margin'),
    colour: '#1a56c4',
  },
  {
    key: 'visits',
    column: 9,
    columns: 2,
    value: `IF(ISNUMBER({fact.gained}); ${wholeOf('{fact.gained}')}; {text.sheets.dashboard.cards.unknown})`,
    format: 'integer',
    chip: `IF(ISNUMBER({fact.gained}); ${riseChip('{fact.gainedLow}', '{fact.gainedHigh}')}; "")`,
    words: joined(
      [
        'COUNT({fact.gained}; {fact.gainedLow}; {fact.gainedHigh})=3',
        say('perPeriod', {
          per: '{fact.perVisits}',
          low: countOf('{fact.gainedLow}'),
          high: countOf('{fact.gainedHigh}'),
        }),
      ],
      ['AND(NOT(ISNUMBER({fact.gained})); {at.lifts.2.6}<>"")', '{at.lifts.2.6}'],
      ['AND(NOT(ISNUMBER({fact.gained})); {at.lifts.2.6}="")', say('needsTraffic')],
      // Of visits that chance may have brought or taken the worth says nothing; the figures have it all the same.
      [
        'AND(COUNT({fact.worth}; {fact.worthLow}; {fact.worthHigh})=3; SUM({fact.gainedLow})>0)',
        say('worth', {
          worth: moneyOf('{fact.worth}'),
          low: moneyOf('{fact.worthLow}'),
          high: moneyOf('{fact.worthHigh}'),
        }),
      ],
    ),
    values: visitColumn('all'),
    colour: '#0b7a75',
  },
  {
    key: 'customers',
    column: 12,
    columns: 2,
    value: 'IF(ISNUMBER({fact.customers}); {fact.customers}; {text.sheets.dashboard.cards.unknown})',
    format: 'integer',
    // The number is a count and sure; only a clear change of the share that buys is worth a chip.
    chip: `IF(COUNT({fact.customers}; {at.rateChanges.3.2}; {at.rateChanges.3.3})=3; IF(OR({at.rateChanges.3.2}>0; {at.rateChanges.3.3}<0); ${riseChip('{at.rateChanges.3.2}', '{at.rateChanges.3.3}')}; ""); "")`,
    words: joined(
      [
        'ISNUMBER({fact.costPerCustomer})',
        `IF(SUM({fact.knownCustomers})<SUM({fact.customers}); ${say('eachKnown', { cost: amountOf('{fact.costPerCustomer}') })};` +
          ` ${say('each', { cost: amountOf('{fact.costPerCustomer}') })})`,
      ],
      [
        'COUNT({fact.conversion}; {fact.conversionLow}; {fact.conversionHigh})=3',
        say('conversion', {
          rate: percentOf('{fact.conversion}'),
          low: percentOf('{fact.conversionLow}'),
          high: percentOf('{fact.conversionHigh}'),
        }),
      ],
      ['NOT(ISNUMBER({fact.customers}))', say('logCustomers')],
      change('customers'),
    ),
    values: periodColumn('customers'),
    colour: '#8a3b00',
  },
];

/** The latest values that a small line shows. */
const SHOWN = 26;

const line = ({ values, colour }: Card): Template =>
  `IFERROR(LET(known; FILTER(${values}; ISNUMBER(${values})); IF(ROWS(known)<2; "";` +
  ` SPARKLINE(FILTER(known; SEQUENCE(ROWS(known))>ROWS(known)-${SHOWN});` +
  ` VSTACK(HSTACK("charttype"; "line"); HSTACK("color"; "${colour}"); HSTACK("linewidth"; 2))))); "")`;

function cardBlock(card: Card): Block {
  const whole = { columns: card.columns };
  const row = (cell: BlockCell): (BlockCell | null)[] => [cell];
  return {
    key: `${card.key}Card`,
    goals: everyGoal,
    at: { row: 6, column: card.column },
    rows: [
      row({ text: `cards.${card.key}`, look: 'cardTitle', span: whole, note: `notes.${card.key}` }),
      [
        {
          formula: `=${card.value}`,
          format: card.format,
          look: 'cardNumber',
          ...(card.columns > 2 ? { span: { columns: card.columns - 1 } } : {}),
        },
        ...Array<null>(card.columns - 2).fill(null),
        { formula: `=${card.chip}`, format: 'text', look: 'cardChip' },
      ],
      row({ formula: `=${card.words}`, format: 'text', look: 'cardText', span: whole }),
      row({ formula: `=${line(card)}`, format: 'text', look: 'cardLine', span: whole }),
    ],
  };
}

/** Full cost, margin brought back, visits gained, new customers. */
export const cardBlocks: readonly Block[] = cards.map(cardBlock);
