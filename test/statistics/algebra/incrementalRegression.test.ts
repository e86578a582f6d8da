import { seeded } from '../../../benchmarks/calibrate/random';
import { IncrementalRegression } from '../../../src/statistics/algebra/incrementalRegression';
import { dot, multiply, solve, transpose } from '../lift/support/dense';

const random = seeded(5);
const COLUMNS = Array.from({ length: 4 }, () => Array.from({ length: 12 }, () => random.normal()));
const GRAM = multiply(COLUMNS, transpose(COLUMNS));
const PRECISIONS = [0, 0.5, 2];
const FUNCTIONALS = {
  count: 2,
  coefficients: Float64Array.from([0.3, -1, 1, 2, 0, 1, -1, 0.5]),
  variances: Float64Array.from([1, 3]),
};

/** Posterior of all three columns, by solving the normal equations. */
function posterior() {
  const normal = GRAM.slice(1).map((row, i) =>
    row.slice(1).map((value, j) => value + (i === j ? (PRECISIONS[i] ?? 0) : 0)),
  );
  const right = GRAM.slice(1).map((row) => [row[0] ?? 0]);
  const { solution, logDeterminant } = solve(normal, right);
  const effect = [0, 1].map((f) => [1, 2, 3].map((c) => FUNCTIONALS.coefficients[c * 2 + f] ?? 0));
  const spread = effect.map((weights) =>
    dot(
      weights,
      solve(
        normal,
        weights.map((weight) => [weight]),
      ).solution.flat(),
    ),
  );
  return { coefficients: solution.flat(), logDeterminant, effect, spread, right: right.flat() };
}

function eliminated(order: readonly number[]): IncrementalRegression {
  const regression = new IncrementalRegression(Float64Array.from(GRAM.flat()), 4, FUNCTIONALS);
  order.forEach((column, depth) => {
    regression.addColumn(depth, column, PRECISIONS[column - 1] ?? 0);
  });
  return regression;
}

test.each([[[1, 2, 3]], [[3, 1, 2]]])('Columns added in the order %j solve the normal equations', (order) => {
  const exact = posterior();
  const regression = eliminated(order);
  const coefficients = regression.coefficients(3);
  exact.coefficients.forEach((value, index) => {
    expect(coefficients[index + 1]).toBeCloseTo(value, 10);
  });
  const explained = dot(exact.coefficients, exact.right);
  expect(regression.residual[3]).toBeCloseTo((GRAM[0]?.[0] ?? 0) - explained, 9);
  expect(regression.logOdds[3]).toBeCloseTo((Math.log(0.5 * 2) - exact.logDeterminant) / 2, 10);
  [0, 1].forEach((f) => {
    const start = FUNCTIONALS.coefficients[f] ?? 0;
    expect(regression.mean(3, f)).toBeCloseTo(start + dot(exact.effect[f] ?? [], exact.coefficients), 9);
    expect(regression.variance(3, f)).toBeCloseTo(
      (FUNCTIONALS.variances[f] ?? 0) + (exact.spread[f] ?? 0),
      9,
    );
  });
});

test('A column added at a lower depth leaves no trace of the branch it replaces', () => {
  const regression = eliminated([1, 2, 3]);
  regression.addColumn(1, 3, 2);
  regression.addColumn(1, 2, 0.5);
  regression.addColumn(2, 3, 2);
  expect(regression.residual[3]).toBe(eliminated([1, 2, 3]).residual[3]);
});

test('A column that repeats another one leaves the residual as it is', () => {
  const twice = COLUMNS.map((column, index) => (index === 3 ? (COLUMNS[2] ?? []) : column));
  const gram = multiply(twice, transpose(twice));
  const regression = new IncrementalRegression(Float64Array.from(gram.flat()), 4, FUNCTIONALS);
  [1, 2, 3].forEach((column, depth) => {
    regression.addColumn(depth, column, 0);
  });
  expect(regression.residual[3]).toBeCloseTo(regression.residual[2] ?? Number.NaN, 6);
});

test('A prior around another value than 0 is the same as regressing what that value leaves over', () => {
  const priorMean = 0.8;
  const shifted = COLUMNS.map((column, index) =>
    index === 0 ? column.map((value, row) => value - priorMean * (COLUMNS[2]?.[row] ?? 0)) : column,
  );
  const around = new IncrementalRegression(Float64Array.from(GRAM.flat()), 4, FUNCTIONALS);
  const over = new IncrementalRegression(
    Float64Array.from(multiply(shifted, transpose(shifted)).flat()),
    4,
    FUNCTIONALS,
  );
  [1, 2, 3].forEach((column, depth) => {
    around.addColumn(depth, column, PRECISIONS[depth] ?? 0, column === 2 ? priorMean : 0);
    over.addColumn(depth, column, PRECISIONS[depth] ?? 0);
  });
  const [whole, rest] = [around.coefficients(3), over.coefficients(3)];
  [1, 2, 3].forEach((column) => {
    expect(whole[column]).toBeCloseTo((rest[column] ?? 0) + (column === 2 ? priorMean : 0), 10);
  });
  expect(around.residual[3]).toBeCloseTo(over.residual[3] ?? Number.NaN, 9);
  expect(around.logOdds[3]).toBeCloseTo(over.logOdds[3] ?? Number.NaN, 12);
  const moved = priorMean * (FUNCTIONALS.coefficients[4] ?? 0);
  expect(around.mean(3, 0)).toBeCloseTo(over.mean(3, 0) + moved, 9);
});
