import { design, REGULAR } from '../../../../../src/statistics/lift/calibrated/model/design';
import { filter } from '../../../../../src/statistics/lift/calibrated/model/filter';
import { FULL_GRID, type NoiseShape } from '../../../../../src/statistics/lift/calibrated/model/priors';
import { scalesFor } from '../../../../../src/statistics/lift/calibrated/model/scales';
import { disturbances, oneRowAhead } from '../../../../../src/statistics/lift/calibrated/model/smoother';
import { observe } from '../../../../../src/statistics/lift/question/observations';
import { type Matrix, solve, whitenedProducts } from '../../support/dense';
import { column, visits } from '../../support/series';

const [LINEAR] = scalesFor([-1, 0.5]);
const INPUT = visits({ rows: 30, start: 24, controls: 1 });
const WHITE: NoiseShape = { levelSd: 0, arShare: 0, correlation: 0, prior: 1 };
const MOVING: NoiseShape = { levelSd: 0.33, arShare: 0.7, correlation: 0.6, prior: 1 };

function designOf(values: readonly (number | null)[], outliers: readonly number[] = []) {
  if (LINEAR === undefined) throw new Error('The linear scale is always offered.');
  return design(observe({ ...INPUT, values }), LINEAR, { ...REGULAR, outliers });
}

/** Covariance of the noise written out, row by row. */
function covariance(
  rows: readonly number[],
  { levelSd, arShare, correlation }: NoiseShape,
  outlier = -1,
): Matrix {
  return rows.map((a) =>
    rows.map((b) => {
      const own = a === b ? 1 - arShare + (a === outlier ? 100 : 0) : 0;
      return levelSd ** 2 * Math.min(a, b) + arShare * correlation ** Math.abs(a - b) + own;
    }),
  );
}

const ALL_ROWS = Array.from({ length: 24 }, (_, row) => row);

test.each([MOVING, ...FULL_GRID.filter((_, index) => index % 7 === 0)])(
  'whitened products are those of the inverse covariance: %j',
  (shape) => {
    const made = designOf(INPUT.values);
    const columns = Array.from({ length: made.width }, (_, index) => column(made, index));
    const { products, logDeterminant } = whitenedProducts(covariance(ALL_ROWS, shape), columns);
    const { gram, logVariances } = filter(made, shape);
    expect(logVariances).toBeCloseTo(logDeterminant, 9);
    products.forEach((row, a) => {
      row.forEach((product, b) => {
        if (a <= b) expect(gram[a * made.width + b]).toBeCloseTo(product, 8);
      });
    });
  },
);

test('filter whitens exactly beside missing rows and outliers', () => {
  const values = INPUT.values.map((value, row) => (row === 5 || row === 6 ? null : value));
  const made = designOf(values, [10]);
  const rows = ALL_ROWS.filter((row) => row !== 5 && row !== 6);
  const columns = [0, 1].map((index) => rows.map((row) => column(made, index)[row] ?? 0));
  const { products, logDeterminant } = whitenedProducts(covariance(rows, MOVING, 10), columns);
  const { gram, logVariances } = filter(made, MOVING);
  expect(logVariances).toBeCloseTo(logDeterminant, 9);
  expect(gram[0]).toBeCloseTo(products[0]?.[0] ?? 0, 8);
  expect(gram[1]).toBeCloseTo(products[0]?.[1] ?? 0, 8);
});

/** t-value of the last of some columns in a regression with the covariance written out. */
function tValue(series: readonly number[], columns: Matrix, shape: NoiseShape): number {
  const { products } = whitenedProducts(covariance(ALL_ROWS, shape), [...columns, series]);
  const size = columns.length;
  const normal = products.slice(0, size).map((row) => row.slice(0, size));
  const right = products.slice(0, size).map((row) => [row[size] ?? 0]);
  const unit = columns.map((_, index) => [index === size - 1 ? 1 : 0]);
  const coefficient = solve(normal, right).solution[size - 1]?.[0] ?? 0;
  return coefficient / Math.sqrt(solve(normal, unit).solution[size - 1]?.[0] ?? 1);
}

function disturbancesOf(series: readonly number[], shape: NoiseShape) {
  const seen = oneRowAhead(Float64Array.from(series), new Float64Array(24), shape);
  return disturbances(seen, shape.correlation);
}

test.each([MOVING, WHITE])('disturbances gives the t-value of an outlier at each row: %j', (shape) => {
  const series = column(designOf(INPUT.values), 0);
  const { outliers } = disturbancesOf(series, shape);
  for (const row of [0, 9, 17, 23]) {
    const only = ALL_ROWS.map((other) => (other === row ? 1 : 0));
    expect(outliers[row]).toBeCloseTo(tValue(series, [only], shape), 8);
  }
});

test('disturbances gives the t-value of a level shift beside an intercept in white noise', () => {
  const series = column(designOf(INPUT.values), 0);
  const { levelShifts } = disturbancesOf(series, WHITE);
  for (const row of [7, 12, 18]) {
    const from = ALL_ROWS.map((other) => (other >= row ? 1 : 0));
    expect(levelShifts[row]).toBeCloseTo(Math.abs(tValue(series, [ALL_ROWS.map(() => 1), from], WHITE)), 8);
  }
  expect(levelShifts[0]).toBe(0);
});
