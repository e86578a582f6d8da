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

function channelRow(place: number): Row {
  const of = (name: Parameters<typeof channelColumn>[0]): Template =>
    `INDEX(${channelColumn(name)}; ${place})`;
  const ifThere = (value: Template): Template =>
    `IF(${rowsOf(channelColumn('label'))}<${place}; ""; ${value})`;
  return [
    { ...cell(ifThere(of('label')), 'text', 'row'), span: { columns: 2 } },
    GAP,
    GAP,
    cell(ifThere(orUnknown(of('posts'))), 'integer', 'row'),
    cell(ifThere(orUnknown(of('hours'))), 'decimal', 'row'),
    GAP,
    cell(ifThere(orUnknown(of('cost'))), 'amount', 'row'),
    cell(ifThere(orUnknown(of('margin'))), 'amount', 'row'),
    GAP,
    { ...cell(ifThere(difference(of('margin'), of('cost'))), 'amount', 'row'), span: { columns: 2 } },
  ];
}

/** The label of a total that counts more rows than are shown. */
const allOf = (labels: Template, shown: number): Template =>
  `IF(${rowsOf(labels)}>${shown}; ${sentence('report', 'allWithMore', { count: `(${rowsOf(labels)}-${shown})` })};` +
  ' {text.sheets.calculations.all})';

const now = (name: Parameters<typeof inMonth>[1]): Template => inMonth('now', name);
const ifRows = (value: Template): Template => `IF(SUM(${now('rows')})=0; ""; ${value})`;
const totalOf = (name: Parameters<typeof inMonth>[1]): Template => ifRows(orUnknown(now(name)));

/** The month by channel. */
export const channels: Block = {
  key: 'channelsOfMonth',
  goals: everyGoal,
  at: { row: 12, column: 1 },
  rows: [
    [{ text: 'sections.channels', look: 'sectionTitle', span: { columns: 5 } }],
    [
      GAP,
      GAP,
      GAP,
      header('posts'),
      header('hours'),
      GAP,
      header('cost'),
      header('margin'),
      GAP,
      { ...header('gain'), span: { columns: 2 } },
    ],
    [
      { ...cell(ifRows(allOf(channelColumn('label'), CHANNELS)), 'text', 'total'), span: { columns: 2 } },
      GAP,
      GAP,
      cell(totalOf('posts'), 'integer', 'total'),
      cell(totalOf('hours'), 'decimal', 'total'),
      GAP,
      cell(totalOf('cost'), 'amount', 'total'),
      cell(totalOf('margin'), 'amount', 'total'),
      GAP,
      { ...cell(ifRows(difference(now('margin'), now('cost'))), 'amount', 'total'), span: { columns: 2 } },
    ],
    ...Array.from({ length: CHANNELS }, (_, index) => channelRow(index + 1)),
  ],
};

function contentRow(place: number): Row {
  const of = (name: Parameters<typeof contentColumn>[0]): Template =>
    `INDEX(${contentColumn(name)}; ${place})`;
  const ifThere = (value: Template): Template =>
    `IF(${rowsOf(contentColumn('label'))}<${place}; ""; ${value})`;
  return [
    { ...cell(ifThere(of('label')), 'text', 'row'), span: { columns: 2 } },
    GAP,
    GAP,
    cell(ifThere(orUnknown(of('posts'))), 'integer', 'row'),
    cell(ifThere(orUnknown(of('hours'))), 'decimal', 'row'),
  ];
}

/** Posts and hours by content. */
export const done: Block = {
  key: 'doneInMonth',
  goals: everyGoal,
  at: { row: 34, column: 1 },
  rows: [
    [{ text: 'sections.done', look: 'sectionTitle', span: { columns: 5 } }],
    [GAP, GAP, GAP, header('posts'), header('hours')],
    [
      { ...cell(ifRows(allOf(contentColumn('label'), CONTENTS)), 'text', 'total'), span: { columns: 2 } },
      GAP,
      GAP,
      cell(totalOf('posts'), 'integer', 'total'),
      cell(totalOf('hours'), 'decimal', 'total'),
    ],
    ...Array.from({ length: CONTENTS }, (_, index) => contentRow(index + 1)),
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
