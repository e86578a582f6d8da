import { seeded } from '../../../benchmarks/calibrate/random';
import { marginalReturn, undetermined } from '../../../src/statistics/response/marginalReturn';

const PERIODS = 40;

/** Periods whose costs and gains are drawn, the gains about what the response makes of the costs. */
function drawn(seed: number, response: (cost: number) => number, noise = 30, periods = PERIODS) {
  const random = seeded(seed);
  const costs = Array.from({ length: periods }, () => 100 * Math.exp(0.6 * random.normal()));
  const gains = costs.map((cost) => 200 + response(cost) + noise * random.normal());
  return { costs, gains };
}

const nearlyFull = (cost: number) => (600 * cost) / (cost + 60);

test('of gains that a straight line makes without noise, the next unit brings what every other did', () => {
  const { costs } = drawn(1, () => 0);
  const { value, low, high } = marginalReturn(
    costs.map((cost) => 50 + 3 * cost),
    costs,
    0.95,
  );
  expect(value).toBeCloseTo(2, 3);
  expect([low, high].map((limit) => Math.round(1000 * limit) / 1000)).toEqual([2, 2]);
});

test('where the response bends, the next unit brings less than the mean one', () => {
  const { costs, gains } = drawn(2, nearlyFull);
  const { value, low, high, usualCost } = marginalReturn(gains, costs, 0.95);
  const truth = (600 * 60) / (usualCost + 60) ** 2 - 1;
  expect(value).toBeLessThan(nearlyFull(usualCost) / usualCost - 1);
  expect(low).toBeLessThan(truth);
  expect(high).toBeGreaterThan(truth);
  expect(low).toBeLessThan(value);
  expect(high).toBeGreaterThan(value);
});

test('the cost at which nothing more is earned is found within what was tried', () => {
  const { costs, gains } = drawn(3, nearlyFull);
  const truth = Math.sqrt(600 * 60) - 60;
  const { breakEvenCost } = marginalReturn(gains, costs, 0.95);
  expect(Math.abs(Math.log(breakEvenCost / truth))).toBeLessThan(Math.log(1.5));
});

test('no such cost is named where it lies beyond what was tried, or would have to be guessed', () => {
  const beyond = drawn(4, (cost) => 4 * cost);
  expect(marginalReturn(beyond.gains, beyond.costs, 0.95)).toMatchObject({
    breakEvenCost: Number.NaN,
    verdict: 'clearGain',
  });
  const below = drawn(5, () => 0);
  expect(marginalReturn(below.gains, below.costs, 0.95)).toMatchObject({
    breakEvenCost: Number.NaN,
    verdict: 'clearLoss',
  });
  const noisy = drawn(6, nearlyFull, 500);
  expect(marginalReturn(noisy.gains, noisy.costs, 0.95)).toMatchObject({
    breakEvenCost: Number.NaN,
    verdict: 'cantTell',
  });
});

test('no return lies below the loss of the unit itself', () => {
  const { costs, gains } = drawn(7, (cost) => -2 * cost);
  expect(marginalReturn(gains, costs, 0.95)).toMatchObject({ value: -1, low: -1, high: -1 });
});

test('surer limits are wider', () => {
  const { costs, gains } = drawn(8, nearlyFull, 100);
  const [wide, narrow] = [0.99, 0.8].map((confidence) => marginalReturn(gains, costs, confidence));
  expect(wide?.low).toBeLessThan(narrow?.low ?? Number.NaN);
  expect(wide?.high).toBeGreaterThan(narrow?.high ?? Number.NaN);
});

test('the limits hold the true return about as often as they promise, whatever moves the sales', () => {
  const trials = Array.from({ length: 120 }, (_, seed) => {
    const { costs, gains } = drawn(100 + seed, nearlyFull, 120, 20);
    const random = seeded(9000 + seed);
    let level = 0;
    const drifting = gains.map((gain) => {
      level += 40 * random.normal();
      return gain + level;
    });
    const { low, high, usualCost } = marginalReturn(drifting, costs, 0.95);
    const truth = (600 * 60) / (usualCost + 60) ** 2 - 1;
    return low <= truth && truth <= high;
  });
  expect(trials.filter(Boolean).length / trials.length).toBeGreaterThan(0.93);
});

test('periods that can show nothing are told apart', () => {
  const { costs, gains } = drawn(10, nearlyFull, 30, 10);
  expect(undetermined(gains, costs)).toBeNull();
  expect(undetermined(gains.slice(1), costs.slice(1))).toBe('tooFewPeriods');
  expect(
    undetermined(
      gains,
      costs.map(() => 80),
    ),
  ).toBe('costHardlyVaries');
  expect(
    undetermined(
      gains,
      costs.map((_, period) => 80 + (period % 2)),
    ),
  ).toBe('costHardlyVaries');
  expect(
    undetermined(
      gains,
      costs.map((_, period) => 80 * (period % 2)),
    ),
  ).toBe('costHardlyVaries');
  expect(
    undetermined(
      gains,
      costs.map(() => 0),
    ),
  ).toBe('costHardlyVaries');
  expect(
    undetermined(
      gains.map(() => 0),
      costs,
    ),
  ).toBe('noGainYet');
});
