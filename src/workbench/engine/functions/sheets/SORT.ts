import { type BaseValueObject, ErrorType } from '@univerjs/engine-formula';
import { arrayOf, errorOf, firstOf, type Grid, gridOf, isTruthy } from './grid';
import { SheetsFunction } from './sheetsFunction';

interface Key {
  readonly values: Grid;
  readonly column: number;
  readonly isAscending: boolean;
}

/** The rows in order of one or more columns: each a number of a column in the range, or a column of its own. */
export const SORT = new SheetsFunction('SORT', [1, 255], (range, ...order) => {
  const grid = gridOf(range as BaseValueObject);
  const keys = keysOf(grid, order);
  if (!keys.every((key) => fits(key, grid))) return errorOf(ErrorType.VALUE);
  const rows = grid.map((_, index) => index);
  rows.sort((a, b) => compareBy(keys, a, b));
  return arrayOf(rows.map((place) => grid[place] ?? []));
});

function keysOf(grid: Grid, order: readonly BaseValueObject[]): Key[] {
  if (order.length === 0) return [{ values: grid, column: 0, isAscending: true }];
  const columns = order.filter((_, index) => index % 2 === 0);
  return columns.map((column, index) => {
    const direction = order[2 * index + 1];
    const isAscending = direction === undefined || isTruthy(firstOf(direction));
    const values = gridOf(column);
    if (values.length > 1) return { values, column: 0, isAscending };
    return { values: grid, column: Number(values[0]?.[0]?.getValue()) - 1, isAscending };
  });
}

function fits({ values, column }: Key, grid: Grid): boolean {
  return values.length === grid.length && column in (values[0] ?? []);
}

function compareBy(keys: readonly Key[], a: number, b: number): number {
  for (const { values, column, isAscending } of keys) {
    const order = compare(values[a]?.[column], values[b]?.[column], isAscending);
    if (order !== 0) return order;
  }
  return 0;
}

/** Numbers come before texts, texts before booleans; blank cells are last in both directions. */
function compare(
  a: BaseValueObject | undefined,
  b: BaseValueObject | undefined,
  isAscending: boolean,
): number {
  if (isBlank(a) || isBlank(b)) return Number(isBlank(a)) - Number(isBlank(b));
  const order = rankOf(a) - rankOf(b) || compareAlike(a.getValue(), b.getValue());
  return isAscending ? order : -order;
}

function compareAlike(a: unknown, b: unknown): number {
  if (typeof a === 'string') return a.localeCompare(String(b), undefined, { sensitivity: 'base' });
  return Number(a) - Number(b);
}

function rankOf(value: BaseValueObject): number {
  if (value.isNumber()) return 0;
  if (value.isString()) return 1;
  return value.isBoolean() ? 2 : 3;
}

function isBlank(value: BaseValueObject | undefined): value is undefined {
  return value === undefined || value.getValue() === '';
}
