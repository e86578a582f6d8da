import type { Block, BlockCell, CellFormat, Template } from '../../types';
import { journeyMonth, MONTHS_SHOWN } from '../calculations/attribution';
import { countOf, percentOf, sentence } from '../words';
import { goals } from './answer';

const GAP = null;

const say = (key: string, values: Readonly<Record<string, Template>> = {}): Template =>
  sentence('attribution', `late.${key}`, values);

/** The latest month first. */
function monthRow(place: number): (BlockCell | null)[] {
  const count = `COUNT(${journeyMonth('when')})`;
  const of = (name: Parameters<typeof journeyMonth>[0]): Template =>
    `INDEX(${journeyMonth(name)}; ${count}+1-${place})`;
  const ifThere = (value: Template): Template => `=IF(${count}<${place}; ""; ${value})`;
  const figure = (name: Parameters<typeof journeyMonth>[0], format: CellFormat): BlockCell => ({
    formula: ifThere(`IF(ISNUMBER(${of(name)}); ${of(name)}; "–")`),
    format,
    look: 'numberRow',
  });
  return [
    { formula: ifThere(of('label')), format: 'text', look: 'row' },
    figure('sold', 'integer'),
    figure('soldRevenue', 'amount'),
    figure('began', 'integer'),
    figure('beganRevenue', 'amount'),
  ];
}

const header = (key: string): BlockCell => ({ text: `late.${key}`, look: 'numberHeader' });

/** What was sold by the month of the sale, and by the month in which its buyers first came. */
export const lateSales: Block = {
  key: 'lateSales',
  goals,
  at: { row: 30, column: 1 },
  rows: [
    [
      { text: 'late.title', look: 'sectionTitle' },
      { text: 'late.bySale', look: 'numberHeader', span: { columns: 2 } },
      GAP,
      { text: 'late.byFirstTouch', look: 'numberHeader', span: { columns: 2 } },
    ],
    [GAP, header('conversions'), header('revenue'), header('conversions'), header('revenue')],
    ...Array.from({ length: MONTHS_SHOWN }, (_, index) => monthRow(index + 1)),
  ],
};

const isDated = '{fact.datedConversions}>0';

const lateness: Template = `IF(${isDated}; ${say('later', {
  late: countOf('{fact.lateConversions}'),
  all: countOf('{fact.datedConversions}'),
  share: percentOf('{fact.lateConversions}/{fact.datedConversions}'),
})}&" "&IF({fact.lateConversions}>0; ${say('meaning')}&" "; "")&${say('incomplete')}; ${say('noDates')})`;

const undated: Template =
  `IF({fact.journeyConversions}=0; ""; IF({fact.withoutSaleDate}>0; ${say('withoutSale', { count: countOf('{fact.withoutSaleDate}') })}&" "; "")&` +
  `IF({fact.withoutFirstTouch}>0; ${say('withoutFirstTouch', { count: countOf('{fact.withoutFirstTouch}') })}&" "; "")&${say('unknown')})`;

/** What both views say together. */
export const latenessInWords: Block = {
  key: 'lateness',
  goals,
  at: { row: 32, column: 7 },
  rows: [
    [{ formula: `=${lateness}`, format: 'text', look: 'toDo', span: { columns: 6, rows: 6 } }],
    ...Array(5).fill([GAP]),
    [{ formula: `=${undated}`, format: 'text', look: 'smallPrint', span: { columns: 6, rows: 3 } }],
    ...Array(2).fill([GAP]),
  ],
};
