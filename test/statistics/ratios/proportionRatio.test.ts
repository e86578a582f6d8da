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

/** The probabilities of all counts of a binomial draw. */
function draws(trials: number, rate: number): number[] {
  let log = trials * Math.log1p(-rate);
  return Array.from({ length: trials + 1 }, (_, count) => {
    const probability = Math.exp(log);
    log += Math.log(((trials - count) * rate) / ((count + 1) * (1 - rate)));
    return probability;
  });
}

test.each([
  [1000, 50, 0.01, -0.8],
  [1000, 50, 0.005, -0.4],
  [50, 1000, 0.01, 3],
  [50, 200, 0.02, 0],
])(
  'of %d visits before and %d after, at a rate of %d and a lift of %d, at least 93 % of the limits hold the lift',
  (visitsBefore, visitsAfter, rate, lift) => {
    const after = draws(visitsAfter, rate * (1 + lift));
    let held = 0;
    draws(visitsBefore, rate).forEach((one, conversions) => {
      after.forEach((other, converted) => {
        if (one * other < 1e-12) return;
        const { low, high } = proportionRatio(
          counts(conversions, visitsBefore),
          counts(converted, visitsAfter),
          0.95,
        );
        if (low <= 1 + lift && 1 + lift <= high) held += one * other;
      });
    });
    expect(held).toBeGreaterThan(0.93);
  },
);
