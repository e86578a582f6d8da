import { type BaseValueObject, ErrorType } from '@univerjs/engine-formula';
import { arrayOf, errorOf, type Grid, gridOf, isTruthy } from './grid';
import { SheetsFunction } from './sheetsFunction';

/** The rows (or, with conditions that lie in a row, the columns) for which every condition holds. */
export const FILTER = new SheetsFunction('FILTER', [2, 255], (range, ...conditions) => {
  const grid = gridOf(range as BaseValueObject);
  const tests = conditions.map(gridOf);
  if (tests.every((test) => isLine(test, grid.length))) return filterRows(grid, tests);
  const columns = transpose(grid);
  const across = tests.map(transpose);
  if (!across.every((test) => isLine(test, columns.length))) return errorOf(ErrorType.NA);
  return filterRows(columns, across, transpose);
});

function isLine(test: Grid, length: number): boolean {
  return test.length === length && test.every((row) => row.length === 1);
}

function filterRows(rows: Grid, tests: Grid[], turn = (grid: Grid) => grid): BaseValueObject {
  const matching = rows.filter((_, index) => tests.every((test) => isTruthy(test[index]?.[0])));
  return matching.length === 0 ? errorOf(ErrorType.NA) : arrayOf(turn(matching));
}

function transpose(grid: Grid): Grid {
  return (grid[0] ?? []).map((_, column) => grid.map((row) => row[column]));
}
