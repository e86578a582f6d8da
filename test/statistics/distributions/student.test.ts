import { studentCdf, studentQuantile } from '../../../src/statistics/distributions/student';

// Tabulated upper 97.5 % and 95 % points.
const TABLE: readonly (readonly [degrees: number, probability: number, t: number])[] = [
  [5, 0.975, 2.570582],
  [7, 0.95, 1.894579],
  [10, 0.975, 2.228139],
  [30, 0.975, 2.042272],
  [83, 0.975, 1.98896],
];

test.each(TABLE)('studentCdf with %d degrees of freedom at the %d point', (degrees, probability, t) => {
  expect(studentCdf(t, degrees)).toBeCloseTo(probability, 5);
  expect(studentCdf(-t, degrees)).toBeCloseTo(1 - probability, 5);
});

test.each(TABLE)('studentQuantile with %d degrees of freedom at %d', (degrees, probability, t) => {
  expect(studentQuantile(probability, degrees)).toBeCloseTo(t, 3);
});

test('studentCdf reaches 0 and 1 far out', () => {
  expect([studentCdf(Number.NEGATIVE_INFINITY, 9), studentCdf(Number.POSITIVE_INFINITY, 9)]).toEqual([0, 1]);
});
