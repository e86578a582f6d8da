import { proportionRatio } from '../../../src/statistics/ratios/proportionRatio';

const counts = (successes: number, trials: number) => ({ successes, trials });

test.each([
  [6, 300, 18, 300, 0.224668, 6.242384],
  [12, 480, 27, 520, 0.069599, 3.00667],
  [40, 1000, 12, 1000, -0.83981, -0.433331],
  [5, 100, 0, 100, -1, -0.100189],
])('the MOVER-R limits of %d/%d to %d/%d are the published ones', (a, b, c, d, low, high) => {
  const limits = proportionRatio(counts(a, b), counts(c, d), 0.95);
  expect(limits.low - 1).toBeCloseTo(low, 6);
  expect(limits.high - 1).toBeCloseTo(high, 6);
});

test('nothing bounds the ratio from above where there was no success before', () => {
  const { low, high } = proportionRatio(counts(0, 100), counts(5, 100), 0.95);
  expect(low).toBeGreaterThan(1);
  expect(high).toBe(Number.POSITIVE_INFINITY);
});
