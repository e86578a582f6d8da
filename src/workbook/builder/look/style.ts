import type { CellLook, SheetDescription } from '../../description/types';

/** Modest colours, readable in print. */
export const colours = {
  header: '#e8eef4',
  computedHeader: '#f1f1ec',
  /** Also identifies the add-in's own colour rules. */
  impossible: '#fbe3dd',
} as const;

export const tabColours: Readonly<Record<SheetDescription['kind'], string>> = {
  table: '#7f9db9',
  page: '#6f9a7a',
  settings: '#a39f93',
};

export const TITLE_SIZE = 16;

/** What a look is made of. */
export interface Look {
  readonly size?: number;
  readonly weight?: 'bold';
  readonly colour?: string;
  readonly background?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly valign?: 'top' | 'middle' | 'bottom';
  readonly wrap?: true;
}

const INK = '#202124';
const PALE_INK = '#5f6368';
const PAPER = '#f8f9fa';
const CARD = '#f1f3f4';

/** How the cells of the first screen and of the report look. */
export const looks: Readonly<Record<CellLook, Look>> = {
  screenTitle: { size: 12, weight: 'bold', colour: INK },
  aside: { size: 9, colour: PALE_INK, align: 'right' },
  answer: { size: 14, weight: 'bold', colour: INK, background: PAPER },
  sentence: { size: 11, colour: INK, background: PAPER, wrap: true },
  smallPrint: { size: 9, colour: PALE_INK, background: PAPER, wrap: true },
  cardTitle: { size: 10, colour: PALE_INK, background: CARD },
  cardNumber: { size: 16, weight: 'bold', colour: INK, background: CARD, align: 'left' },
  cardText: { size: 9, colour: PALE_INK, background: CARD, wrap: true, valign: 'top' },
  cardLine: { background: CARD },
  cardChip: { size: 9, weight: 'bold', align: 'center', wrap: true, background: CARD },
  chip: { size: 9, weight: 'bold', align: 'center', wrap: true },
  sectionTitle: { size: 11, weight: 'bold', colour: INK },
  columnHeader: { size: 9, colour: PALE_INK, weight: 'bold', valign: 'bottom', wrap: true },
  numberHeader: { size: 9, colour: PALE_INK, weight: 'bold', align: 'right', valign: 'bottom', wrap: true },
  row: { size: 10 },
  numberRow: { size: 10, align: 'right' },
  total: { size: 10, weight: 'bold', background: PAPER },
  bar: {},
  live: { weight: 'bold', align: 'left' },
  toDo: { size: 10, colour: INK, wrap: true, valign: 'top' },
  choice: { size: 10, weight: 'bold', colour: INK, background: '#fff8e1', align: 'center' },
};

/** The signs that words of a verdict begin with, and their colours: told apart by those who don't see red from green. */
export const signs = {
  '▲': { colour: '#0b5394', background: '#d7e6f7' },
  '▼': { colour: '#8a3b00', background: '#fbe1cf' },
  '?': { colour: '#3c4043', background: '#e4e7eb' },
} as const;
