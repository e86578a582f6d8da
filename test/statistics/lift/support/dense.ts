/** Plain dense linear algebra: slow, and with nothing in common with the code it checks. */
export type Matrix = readonly (readonly number[])[];

export function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);
}

export function identity(size: number): number[][] {
  return Array.from({ length: size }, (_, i) => Array.from({ length: size }, (_, j) => (i === j ? 1 : 0)));
}

export function transpose(matrix: Matrix): number[][] {
  return (matrix[0] ?? []).map((_, column) => matrix.map((row) => row[column] ?? 0));
}

export function multiply(a: Matrix, b: Matrix): number[][] {
  const columns = transpose(b);
  return a.map((row) => columns.map((column) => dot(row, column)));
}

/** Solution of a system for several right-hand sides, and the log determinant, by Gauss with pivoting. */
export function solve(matrix: Matrix, right: Matrix): { solution: number[][]; logDeterminant: number } {
  const size = matrix.length;
  const rows = matrix.map((row, index) => [...row, ...(right[index] ?? [])]);
  let logDeterminant = 0;
  for (let step = 0; step < size; step++) {
    const pivot = swapPivot(rows, step);
    logDeterminant += Math.log(Math.abs(pivot[step] ?? 0));
    rows.forEach((row, index) => {
      if (index !== step) subtract(row, pivot, (row[step] ?? 0) / (pivot[step] ?? 1), step);
    });
  }
  const solution = rows.map((row, index) => row.slice(size).map((value) => value / (row[index] ?? 1)));
  return { solution, logDeterminant };
}

function swapPivot(rows: number[][], step: number): number[] {
  const size = (row: number) => Math.abs(rows[row]?.[step] ?? 0);
  let best = step;
  for (let row = step + 1; row < rows.length; row++) if (size(row) > size(best)) best = row;
  const chosen = rows[best] ?? [];
  rows[best] = rows[step] ?? [];
  rows[step] = chosen;
  return chosen;
}

function subtract(row: number[], pivot: readonly number[], factor: number, from: number): void {
  for (let column = from; column < row.length; column++) {
    row[column] = (row[column] ?? 0) - factor * (pivot[column] ?? 0);
  }
}

/** Quadratic form with the inverse of a matrix, for all pairs of columns; and the log determinant. */
export function whitenedProducts(covariance: Matrix, columns: Matrix) {
  const { solution, logDeterminant } = solve(covariance, transpose(columns));
  return { products: multiply(columns, solution), logDeterminant };
}
