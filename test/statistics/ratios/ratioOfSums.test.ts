import { seeded } from '../../../benchmarks/calibrate/random';
import { probabilityAbove, ratioInterval, ratioOfSums } from '../../../src/statistics/ratios/ratioOfSums';

const EQUAL_COSTS = Array.from({ length: 8 }, () => 100);
const GAINS = [90, 120, 150, 80, 110, 400, 95, 130];

test('ratioOfSums of equal costs is the mean with its standard error', () => {
  const { ratio, standardError, degrees } = ratioOfSums(GAINS, EQUAL_COSTS);
  expect(ratio).toBeCloseTo(1175 / 800, 12);
  const squares = GAINS.reduce((sum, gain) => sum + (gain / 100 - ratio) ** 2, 0);
  expect(standardError).toBeCloseTo(Math.sqrt(squares / 7 / 8), 12);
  expect(degrees).toBe(7);
});

test('ratioInterval stretches its upper limit more than its lower one for a single large gain', () => {
  const of = ratioOfSums(GAINS, EQUAL_COSTS);
  const { low, high } = ratioInterval(of, 0.95);
  expect(high - of.ratio).toBeGreaterThan(2 * (of.ratio - low));
});

test('ratioInterval scales with the gains', () => {
  const limits = ratioInterval(ratioOfSums(GAINS, EQUAL_COSTS), 0.9);
  const tripled = ratioInterval(
    ratioOfSums(
      GAINS.map((gain) => 3 * gain),
      EQUAL_COSTS,
    ),
    0.9,
  );
  expect(tripled.low).toBeCloseTo(3 * limits.low, 10);
  expect(tripled.high).toBeCloseTo(3 * limits.high, 10);
});

test('probabilityAbove a limit is half of what the interval leaves out', () => {
  const of = ratioOfSums(GAINS, EQUAL_COSTS);
  const { low, high } = ratioInterval(of, 0.95);
  expect(probabilityAbove(of, low)).toBeCloseTo(0.975, 6);
  expect(probabilityAbove(of, high)).toBeCloseTo(0.025, 6);
});

test('ratioInterval has no width when every period has the same return', () => {
  const of = ratioOfSums([120, 240], [100, 200]);
  expect(ratioInterval(of, 0.95).low).toBeCloseTo(1.2, 12);
  expect([probabilityAbove(of, 1), probabilityAbove(of, 1.3)]).toEqual([1, 0]);
});

test('ratioInterval has limits for an overall loss', () => {
  const of = ratioOfSums([-50, 20, -80, 10, -30], [100, 100, 100, 100, 100]);
  const { low, high } = ratioInterval(of, 0.95);
  expect(low).toBeLessThan(-0.26);
  expect(high).toBeGreaterThan(-0.26);
});

/** Weeks of about five orders whose values are very unequal. */
function weeks(count: number, seed: number) {
  const random = seeded(seed);
  const order = () => 30 * Math.exp(random.normal() - 0.5);
  return Array.from({ length: count }, () =>
    Array.from({ length: random.poisson(5) }, order).reduce((sum, value) => sum + value, 0),
  );
}

test.each([6, 12, 30])('95 %% limits hold the true return of skewed series of %d weeks', (count) => {
  const series = 1000;
  const isHeld = Array.from({ length: series }, (_, seed) => {
    const { low, high } = ratioInterval(ratioOfSums(weeks(count, seed), Array(count).fill(100)), 0.95);
    return low <= 1.5 && 1.5 <= high;
  });
  const coverage = isHeld.filter(Boolean).length / series;
  expect(coverage).toBeGreaterThan(0.93);
  expect(coverage).toBeLessThan(0.98);
});
