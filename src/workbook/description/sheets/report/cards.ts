import { firstOf } from '../../formulas';
import type { Block, BlockCell, CellFormat, Template } from '../../types';
import { type ComparedMonth, inMonth, type MonthFigure } from '../calculations/monthly';
import { everyGoal } from '../calculations/named';
import { amountOf, changeOf, countOf, sentence } from '../words';
import { lacksHourlyCost } from './answer';

/** One of the four figures, with what it was in the month before and a year before. */
interface Card {
  readonly key: 'cost' | 'margin' | 'visits' | 'customers';
  readonly column: number;
  readonly format: CellFormat;
  readonly inWords: (value: Template) => Template;
  /** What a month has one of for each row that counts: periods of Activity, rows of Traffic. */
  readonly units: MonthFigure;
  readonly partial: MonthFigure;
  /** The name of such a unit. */
  readonly per: Template;
  /** Why a month has no such figure. */
  readonly why: (which: ComparedMonth) => Template;
}

const say = (key: string, values: Readonly<Record<string, Template>> = {}): Template =>
  sentence('report', `cards.${key}`, values);

const ofActivity = {
  units: 'periods',
  partial: 'partial',
  per: '{fact.per}',
} as const;

const noRows = (which: ComparedMonth): [Template, Template] => [
  `SUM(${inMonth(which, 'rows')})=0`,
  say('noEntries'),
];

const cards: readonly Card[] = [
  {
    ...ofActivity,
    key: 'cost',
    column: 1,
    format: 'amount',
    inWords: amountOf,
    why: (which) => firstOf([noRows(which), [lacksHourlyCost, say('hourUnknown')]], say('costUnknown')),
  },
  {
    ...ofActivity,
    key: 'margin',
    column: 4,
    format: 'amount',
    inWords: amountOf,
    why: (which) =>
      firstOf(
        [noRows(which), [`SUM(${inMonth(which, 'unsold')})>0`, say('salesUnknown')]],
        say('marginUnknown'),
      ),
  },
  {
    key: 'visits',
    column: 7,
    format: 'integer',
    inWords: countOf,
    units: 'visitRows',
    partial: 'visitsPartial',
    per: '{fact.perVisits}',
    why: (which) => firstOf([[`SUM(${inMonth(which, 'visitRows')})=0`, say('noEntries')]], say('notAll')),
  },
  {
    ...ofActivity,
    key: 'customers',
    column: 10,
    format: 'integer',
    inWords: countOf,
    why: (which) => firstOf([noRows(which)], say('notAll')),
  },
];

/** The change in brackets: by period where the months hold different numbers of them; none where one is covered in part. */
function change({ key, units, partial, per }: Card, which: ComparedMonth): Template {
  const value = (of: ComparedMonth) => inMonth(of, key);
  const each = (of: ComparedMonth): Template => `(${inMonth(of, key)}/${inMonth(of, units)})`;
  const inBrackets = (shown: Template, words: (shown: Template) => Template): Template =>
    `LET(shown; ${shown}; IF(shown=""; ""; " "&${words('shown')}))`;
  return firstOf(
    [
      [`COUNT(${value('now')}; ${value(which)})<2`, '""'],
      [`${inMonth('now', partial)}+${inMonth(which, partial)}>0`, `" "&${say('inPart')}`],
      [
        `${inMonth('now', units)}=${inMonth(which, units)}`,
        inBrackets(changeOf(value(which), value('now')), (shown) => say('change', { change: shown })),
      ],
    ],
    inBrackets(changeOf(each(which), each('now')), (shown) => say('changePer', { change: shown, per })),
  );
}

const compared = (card: Card, which: 'before' | 'yearBefore'): Template =>
  say(which, {
    value: `IF(ISNUMBER(${inMonth(which, card.key)}); ${card.inWords(inMonth(which, card.key))}; ${card.why(which)})`,
    change: change(card, which),
  });

function cardBlock(card: Card): Block {
  const span = { columns: 2 };
  const now = inMonth('now', card.key);
  const row = (cell: BlockCell): BlockCell[] => [cell];
  return {
    key: `${card.key}OfMonth`,
    goals: everyGoal,
    at: { row: 7, column: card.column },
    rows: [
      row({ text: `cards.${card.key}`, look: 'cardTitle', span, note: `notes.${card.key}` }),
      row({
        formula: `=IF(ISNUMBER(${now}); ${now}; {text.sheets.report.unknown})`,
        format: card.format,
        look: 'cardNumber',
        span,
      }),
      row({ formula: `=${compared(card, 'before')}`, format: 'text', look: 'cardText', span }),
      row({ formula: `=${compared(card, 'yearBefore')}`, format: 'text', look: 'cardText', span }),
    ],
  };
}

/** Full cost, margin brought back, visits, new customers. */
export const monthCards: readonly Block[] = cards.map(cardBlock);
