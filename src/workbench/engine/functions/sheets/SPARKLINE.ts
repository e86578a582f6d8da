import { type BaseValueObject, ErrorType, StringValueObject } from '@univerjs/engine-formula';
import type { CellExtra, Sparkline, SparklineType } from '../../sparklines/types';
import { errorOf, type Grid, gridOf } from './grid';
import { SheetsFunction } from './sheetsFunction';

const TYPES: readonly string[] = ['line', 'column', 'bar', 'winloss'] satisfies SparklineType[];

/** A small chart in the cell: the cell's value is an empty text, which carries what to draw. */
export const SPARKLINE = new SheetsFunction('SPARKLINE', [1, 2], (data, settings) => {
  const options = settings ? optionsOf(gridOf(settings)) : {};
  const type = String(options.charttype ?? 'line').toLowerCase();
  if (!isSparklineType(type)) return errorOf(ErrorType.VALUE);
  const sparkline: Sparkline = { type, ...seriesOf(gridOf(data), type, options), options };
  return withExtra('', { sparkline });
});

/** A text with something beside it. Texts are shared by what they say, so this is one of its own. */
export function withExtra(text: string, extra: CellExtra): BaseValueObject {
  return new StringValueObject(text).withCustomData({ ...extra });
}

/** Rows of a name and a value each. */
function optionsOf(rows: Grid): Sparkline['options'] {
  const entries = rows.map(([name, value]): [string, string | number | boolean] => [
    String(name?.getValue() ?? '').toLowerCase(),
    plainValue(value),
  ]);
  return Object.fromEntries(entries.filter(([name, value]) => name !== '' && value !== ''));
}

function plainValue(value: BaseValueObject | undefined): string | number | boolean {
  if (!value || value.isError()) return '';
  const plain = value.getValue();
  if (value.isBoolean()) return Boolean(plain);
  return typeof plain === 'number' ? plain : String(plain);
}

/** A line of two columns or two rows has its places in the first and its values in the second. */
function seriesOf(
  grid: Grid,
  type: SparklineType,
  options: Sparkline['options'],
): Pick<Sparkline, 'values' | 'positions'> {
  const numbers = grid.map((row) => row.map((cell) => pointOf(cell, options)));
  if (type !== 'line') return { values: numbers.flat() };
  const rows = grid[0]?.length === 2 && grid.length > 1 ? transposed(numbers) : numbers;
  const [positions = [], values] = rows;
  if (rows.length !== 2 || !values) return { values: numbers.flat() };
  return { positions: positions.map((position, index) => position ?? index), values };
}

/** What isn't a number is left out, unless the options make it 0. */
function pointOf(cell: BaseValueObject | undefined, options: Sparkline['options']): number | null {
  const isEmpty = cell === undefined || (cell.isString() && cell.getValue() === '');
  if (isEmpty) return options.empty === 'zero' ? 0 : null;
  if (cell.isNumber()) return Number(cell.getValue());
  return options.nan === 'convert' ? 0 : null;
}

function transposed<Item>(rows: readonly (readonly Item[])[]): Item[][] {
  return (rows[0] ?? []).map((_, column) => rows.flatMap((row) => row.slice(column, column + 1)));
}

function isSparklineType(type: string): type is SparklineType {
  return TYPES.includes(type);
}
