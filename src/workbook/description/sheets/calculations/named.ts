import type { Block, BlockCell, CellFormat, Goal, Template } from '../../types';

/** What every workbook has, whatever it is used for. */
export const everyGoal: readonly Goal[] = ['visibility', 'search', 'sales', 'journeys'];

/** The periods that a verdict of a return takes. */
export const LEAST_PERIODS = 6;

/** A column of a block: its name for other formulas, its heading, and the formula that spills down from its first row. */
interface BlockColumn {
  readonly formula?: Template;
  readonly format: CellFormat;
}

/**
 * A block whose columns formulas fill from the second row down; a column without a formula is filled by the one to its left.
 * Other formulas name its columns: `{body.rows.4}` by number, `columnsOf(block)` by name.
 */
export function columnBlock<Name extends string>(
  key: string,
  columns: Readonly<Record<Name, BlockColumn>>,
  goals: readonly Goal[] = everyGoal,
): Block {
  const all = Object.entries<BlockColumn>(columns);
  return {
    key,
    goals,
    style: 'table',
    rows: [
      all.map(([name]): BlockCell => ({ text: `blocks.${key}.${name}` })),
      all.map(
        ([, { formula, format }]): BlockCell =>
          formula === undefined ? { format } : { formula: `=${formula}`, format },
      ),
    ],
  };
}

/** Names the columns of a block for formulas: `column('cost')` is `{body.rows.4}`. */
export function namer<Name extends string>(key: string, names: readonly Name[]) {
  return (name: Name): Template => `{body.${key}.${names.indexOf(name) + 1}}`;
}

/** A column of a table without the rows that have no date. */
export const dated = (table: 'activity' | 'traffic', column: string): Template =>
  `FILTER({${table}.${column}}; ISNUMBER({${table}.${table === 'activity' ? 'period' : 'date'}}))`;

/** Criterion of the rows of Activity that count: their period isn't over when the work starts. */
export const sinceStart: Template = '{activity.period}; ">="&{fact.since}';

/** The total of a column of Activity over the rows that count; blank where none has a number. Refunds may make a revenue negative. */
export const totalOf = (column: string): Template =>
  `IF(COUNTIFS({activity.${column}}; ">=-999999999"; ${sinceStart})=0; ""; SUMIFS({activity.${column}}; ${sinceStart}))`;

/** A value for each row of some columns of the same height; blank without any row. */
export function forEachRow(columns: Readonly<Record<string, Template>>, value: Template): Template {
  return `IFERROR(MAP(${Object.values(columns).join('; ')}; LAMBDA(${Object.keys(columns).join('; ')}; ${value})); "")`;
}
