import { firstOf } from '../../formulas';
import type { Block, BlockCell, Template } from '../../types';
import { chipOf, labelColumn, missingPeriods } from '../calculations/labels';
import { everyGoal } from '../calculations/named';
import { nthTask } from '../calculations/tasks';
import { moneyOf, sentence } from '../words';

/** How many labels the table shows; the others stand in the figures. */
const SHOWN = 7;
const GAP = null;

const say = (key: string, values: Readonly<Record<string, Template>> = {}): Template =>
  sentence('dashboard', `where.${key}`, values);

const LOSS = '#d2691e';
const GAIN = '#1a56c4';

/** The length of the longest bar: the largest gain or loss that the table shows. */
const largest = 'MAX(1; MAX({body.where.6}); 0-MIN({body.where.6}))';

/** A bar as long as the gain or loss is large. */
const bar = (gain: Template): Template =>
  `IF(ISNUMBER(${gain}); IF(${gain}=0; ""; SPARKLINE(ABS(${gain}); VSTACK(HSTACK("charttype"; "bar"); HSTACK("max"; ${largest});` +
  ` HSTACK("color1"; IF(${gain}<0; "${LOSS}"; "${GAIN}"))))); "")`;

const between = (low: Template, high: Template): Template =>
  `IF(COUNT(${low}; ${high})<2; ""; ${moneyOf(low)}&" … "&${moneyOf(high)})`;

/** How many periods have hours, beside a verdict of fewer than all. */
const ofHours = (lacking: Template, periods: Template, low: Template): Template =>
  `IF(AND(SUM(${lacking})>0; ISNUMBER(${low})); ${say('ofHours', { known: `(${periods}-${lacking})`, all: periods })}; "")`;

function labelRow(place: number): (BlockCell | null)[] {
  const of = (name: Parameters<typeof labelColumn>[0]): Template => `INDEX(${labelColumn(name)}; ${place})`;
  const ifThere = (value: Template): Template => `=IF({fact.labels}<${place}; ""; ${value})`;
  const known = (value: Template, otherwise: Template = '""'): Template =>
    ifThere(`IF(ISNUMBER(${value}); ${value}; ${otherwise})`);
  return [
    { formula: ifThere(of('label')), format: 'text', look: 'row' },
    { formula: known(of('hours'), '"–"'), format: 'decimal', look: 'row' },
    { formula: known(of('cost'), say('unknownCost')), format: 'amount', look: 'row' },
    GAP,
    { formula: known(of('gain')), format: 'amount', look: 'row' },
    {
      formula: ifThere(`IF(COUNT(${of('gain')}; ${of('cost')})=2; ${of('gain')}-${of('cost')}; "")`),
      format: 'amount',
      look: 'row',
    },
    { formula: `=${bar('{cell.6}')}`, format: 'text', look: 'bar' },
    GAP,
    { formula: ifThere(between(of('low'), of('high'))), format: 'text', look: 'row' },
    {
      formula: ifThere(`${of('verdict')}&${ofHours(of('lacking'), of('periods'), of('low'))}`),
      format: 'text',
      look: 'chip',
    },
  ];
}

const more: Template = `IF({fact.labels}>${SHOWN}; ${say('more', { count: `{fact.labels}-${SHOWN}` })}; {text.sheets.calculations.all})`;

const total: (BlockCell | null)[] = [
  { formula: `=IF({fact.labels}=0; ""; ${more})`, format: 'text', look: 'total' },
  { formula: '={fact.hours}', format: 'decimal', look: 'total' },
  { formula: '=IF(ISNUMBER({fact.cost}); {fact.cost}; {fact.knownCost})', format: 'amount', look: 'total' },
  GAP,
  { formula: '={fact.margin}', format: 'amount', look: 'total' },
  { formula: '={fact.gain}', format: 'amount', look: 'total' },
  { formula: `=${bar('{cell.6}')}`, format: 'text', look: 'bar' },
  GAP,
  { formula: `=${between('{fact.gainLow}', '{fact.gainHigh}')}`, format: 'text', look: 'total' },
  {
    formula: `=${firstOf(
      [
        ['{fact.labels}=0', '""'],
        ['COUNT({fact.roiLow}; {fact.roiHigh})=2', chipOf('{fact.roiLow}', '{fact.roiHigh}')],
        ['{fact.totalRow}=0', '""'],
      ],
      missingPeriods('{fact.counted}'),
    )}&${ofHours('{fact.unknownPeriods}', '{fact.periods}', '{fact.roiLow}')}`,
    format: 'text',
    look: 'chip',
  },
];

const header = (key: string, look: 'columnHeader' | 'numberHeader'): BlockCell => ({
  text: `where.columns.${key}`,
  look,
});

/** Where the money goes and comes from: by channel, content, or organic and paid. */
export const where: Block = {
  key: 'where',
  goals: everyGoal,
  at: { row: 11, column: 1 },
  rows: [
    [
      { text: 'where.title', look: 'sectionTitle' },
      { choices: 'views', look: 'columnHeader', span: { columns: 2 }, note: 'notes.views' },
      GAP,
      GAP,
      {
        formula: '=IF({fact.labels}=0; {text.sheets.dashboard.where.nothing}; "")',
        format: 'text',
        look: 'aside',
        span: { columns: 6 },
      },
    ],
    [
      GAP,
      header('hours', 'numberHeader'),
      header('cost', 'numberHeader'),
      GAP,
      header('margin', 'numberHeader'),
      header('gain', 'numberHeader'),
      GAP,
      GAP,
      header('between', 'columnHeader'),
      {
        formula: `=IF(SUM(${labelColumn('lacking')})>0; ${say('columns.verdictOfHours', { per: '{fact.perPlural}' })}; {text.sheets.dashboard.where.columns.verdict})`,
        format: 'text',
        look: 'columnHeader',
        note: 'notes.verdict',
      },
    ],
    total,
    ...Array.from({ length: SHOWN }, (_, index) => labelRow(index + 1)),
  ],
};

/** At most three things to do, each a link to where it is done. */
export const thisWeek: Block = {
  key: 'thisWeek',
  goals: everyGoal,
  at: { row: 11, column: 12 },
  rows: [
    [{ text: 'thisWeek.title', look: 'sectionTitle', span: { columns: 2 } }],
    ...[1, 2, 3].flatMap((place): (BlockCell | null)[][] => [
      [{ formula: `=${nthTask(place)}`, format: 'text', look: 'toDo', span: { columns: 2, rows: 3 } }],
      [GAP],
      [GAP],
    ]),
  ],
};
