import type { Block, BlockCell, CellFormat, Template } from '../../types';
import { inMonth } from '../calculations/monthly';
import { channelColumn, contentColumn } from '../calculations/monthRows';
import { everyGoal } from '../calculations/named';
import { nthTask } from '../calculations/tasks';
import { sentence } from '../words';

type Row = (BlockCell | null)[];
type Look = 'row' | 'total';

/** Channels and content types that the page has room for; the total counts all. */
const CHANNELS = 7;
const CONTENTS = 4;
const GAP = null;

const unknown = '{text.sheets.report.unknown}';

const header = (key: string, look: 'columnHeader' | 'numberHeader' = 'numberHeader'): BlockCell => ({
  text: `columns.${key}`,
  look,
});

const cell = (value: Template, format: CellFormat, look: Look): BlockCell => ({
  formula: `=${value}`,
  format,
  look,
});

const orUnknown = (value: Template): Template => `IF(ISNUMBER(${value}); ${value}; ${unknown})`;

const difference = (margin: Template, cost: Template): Template =>
  `IF(COUNT(${margin}; ${cost})=2; ${margin}-${cost}; ${unknown})`;

/** As many rows as a block's column has labels. */
const rowsOf = (labels: Template): Template => `COUNTIFS(${labels}; "?*")`;

/** The figures of a row of a table: posts and hours, and in one about money the others too. */
interface Figures {
  readonly label: Template;
  readonly posts: Template;
  readonly hours: Template;
  readonly money?: { readonly cost: Template; readonly margin: Template; readonly gain: Template };
}

function figuresRow({ label, posts, hours, money }: Figures, look: Look): Row {
  const done = [
    { ...cell(label, 'text', look), span: { columns: 2 } },
    GAP,
    GAP,
    cell(posts, 'integer', look),
    cell(hours, 'decimal', look),
  ];
  if (!money) return done;
  return [
    ...done,
    GAP,
    cell(money.cost, 'amount', look),
    cell(money.margin, 'amount', look),
    GAP,
    { ...cell(money.gain, 'amount', look), span: { columns: 2 } },
  ];
}

/** The row of the label at a place, by the columns of a block. */
function labelRow(
  block: (name: 'label' | 'posts' | 'hours') => Template,
  place: number,
  money?: MoneyColumns,
): Row {
  const at = (column: Template): Template => `INDEX(${column}; ${place})`;
  const ifThere = (value: Template): Template => `IF(${rowsOf(block('label'))}<${place}; ""; ${value})`;
  const known = (column: Template): Template => ifThere(orUnknown(at(column)));
  return figuresRow(
    {
      label: ifThere(at(block('label'))),
      posts: known(block('posts')),
      hours: known(block('hours')),
      ...(money && {
        money: {
          cost: known(money.cost),
          margin: known(money.margin),
          gain: ifThere(difference(at(money.margin), at(money.cost))),
        },
      }),
    },
    'row',
  );
}

interface MoneyColumns {
  readonly cost: Template;
  readonly margin: Template;
}

const now = (name: Parameters<typeof inMonth>[1]): Template => inMonth('now', name);
const ifRows = (value: Template): Template => `IF(SUM(${now('rows')})=0; ""; ${value})`;
const totalOf = (name: Parameters<typeof inMonth>[1]): Template => ifRows(orUnknown(now(name)));

/** The total of a table, named by how many of its labels are shown. */
function totalRow(labels: Template, shown: number, money?: Figures['money']): Row {
  const more = sentence('report', 'allWithMore', { count: `(${rowsOf(labels)}-${shown})` });
  const label = ifRows(`IF(${rowsOf(labels)}>${shown}; ${more}; {text.sheets.calculations.all})`);
  return figuresRow(
    { label, posts: totalOf('posts'), hours: totalOf('hours'), ...(money && { money }) },
    'total',
  );
}

const places = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

/** The month by channel. */
export const channels: Block = {
  key: 'channelsOfMonth',
  goals: everyGoal,
  at: { row: 12, column: 1 },
  rows: [
    [{ text: 'sections.channels', look: 'sectionTitle', span: { columns: 5 } }],
    [
      ...[GAP, GAP, GAP, header('posts'), header('hours')],
      ...[GAP, header('cost'), header('margin'), GAP, { ...header('gain'), span: { columns: 2 } }],
    ],
    totalRow(channelColumn('label'), CHANNELS, {
      cost: totalOf('cost'),
      margin: totalOf('margin'),
      gain: ifRows(difference(now('margin'), now('cost'))),
    }),
    ...places(CHANNELS).map((place) =>
      labelRow(channelColumn, place, { cost: channelColumn('cost'), margin: channelColumn('margin') }),
    ),
  ],
};

/** Posts and hours by content. */
export const done: Block = {
  key: 'doneInMonth',
  goals: everyGoal,
  at: { row: 34, column: 1 },
  rows: [
    [{ text: 'sections.done', look: 'sectionTitle', span: { columns: 5 } }],
    [GAP, GAP, GAP, header('posts'), header('hours')],
    totalRow(contentColumn('label'), CONTENTS),
    ...places(CONTENTS).map((place) => labelRow(contentColumn, place)),
  ],
};

/** The first three things to do. */
export const next: Block = {
  key: 'nextInReport',
  goals: everyGoal,
  at: { row: 34, column: 7 },
  rows: [
    [{ text: 'sections.next', look: 'sectionTitle', span: { columns: 5 } }],
    ...[1, 2, 3].flatMap((place): Row[] => [
      [{ formula: `=${nthTask(place)}`, format: 'text', look: 'toDo', span: { columns: 5, rows: 2 } }],
      [GAP],
    ]),
  ],
};
