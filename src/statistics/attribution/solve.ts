import { at, increase, rowAt } from '../algebra/elements';

/**
 * Solves a regular system of linear equations by Gaussian elimination with partial pivoting.
 * @param rows an equation each, its right-hand side last; they are overwritten
 */
export function solve(rows: Float64Array[]): Float64Array {
  rows.forEach((_, column) => {
    const pivot = bringPivotUp(rows, column);
    for (const row of rows.slice(column + 1)) eliminate(row, pivot, column);
  });
  return substituteBack(rows);
}

/** Swaps the row with the column's largest cell into the pivot's position. */
function bringPivotUp(rows: Float64Array[], column: number): Float64Array {
  let best = column;
  for (let row = column + 1; row < rows.length; row++) {
    if (Math.abs(at(rowAt(rows, row), column)) > Math.abs(at(rowAt(rows, best), column))) best = row;
  }
  const pivot = rowAt(rows, best);
  rows[best] = rowAt(rows, column);
  rows[column] = pivot;
  return pivot;
}

function eliminate(row: Float64Array, pivot: Float64Array, column: number): void {
  const factor = at(row, column) / at(pivot, column);
  for (let i = column; i < row.length; i++) increase(row, i, -factor * at(pivot, i));
}

function substituteBack(rows: readonly Float64Array[]): Float64Array {
  const solution = new Float64Array(rows.length);
  for (let row = rows.length - 1; row >= 0; row--) {
    const cells = rowAt(rows, row);
    let rest = at(cells, rows.length);
    for (let i = row + 1; i < rows.length; i++) rest -= at(cells, i) * at(solution, i);
    solution[row] = rest / at(cells, row);
  }
  return solution;
}
