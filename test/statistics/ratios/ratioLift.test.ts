import { seeded } from '../../../benchmarks/calibrate/random';
import { proportionRatio } from '../../../src/statistics/ratios/proportionRatio';
import { type Periods, ratioLift } from '../../../src/statistics/ratios/ratioLift';

const BEFORE: Periods = { parts: [40, 52, 45, 38, 49], wholes: [1000, 1200, 1100, 900, 1150] };
const AFTER: Periods = { parts: [70, 64, 80, 75, 69], wholes: [1050, 1000, 1200, 1100, 980] };

const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

/** Weeks of five posts whose rates vary around the same one. */
function weeks(count: number, spread: number, random: ReturnType<typeof seeded>): Periods {
  const week = () => {
    const posts = Array.from({ length: 5 }, () => {
      const impressions = Math.round(1000 * Math.exp(0.8 * random.normal()));
      const rate = Math.min(0.9, 0.04 * Math.exp(spread * random.normal()));
      return { part: Math.min(impressions, random.poisson(impressions * rate)), whole: impressions };
    });
    return {
      part: total(posts.map(({ part }) => part)),
      whole: total(posts.map(({ whole }) => whole)),
    };
  };
  const all = Array.from({ length: count }, week);
  return { parts: all.map(({ part }) => part), wholes: all.map(({ whole }) => whole) };
}

test('the lift is that of the ratios of sums, between its limits', () => {
  const { lift, limits, probabilityOfRise } = ratioLift(BEFORE, AFTER);
  expect(lift).toBeCloseTo(358 / 5330 / (224 / 5350) - 1, 12);
  const { low, high } = limits(0.95);
  expect(low).toBeLessThan(lift);
  expect(high).toBeGreaterThan(lift);
  expect(probabilityOfRise).toBeGreaterThan(0.975);
});

test('turning before and after round turns the limits round', () => {
  const { low, high } = ratioLift(BEFORE, AFTER).limits(0.9);
  const turned = ratioLift(AFTER, BEFORE).limits(0.9);
  expect((1 + turned.low) * (1 + high)).toBeCloseTo(1, 1);
  expect((1 + turned.high) * (1 + low)).toBeCloseTo(1, 1);
});

test('periods that never vary still leave the doubt of chance', () => {
  const even = (part: number): Periods => ({ parts: Array(6).fill(part), wholes: Array(6).fill(100) });
  const { low, high } = ratioLift(even(4), even(5)).limits(0.95);
  const chance = proportionRatio({ successes: 24, trials: 600 }, { successes: 30, trials: 600 }, 0.95);
  expect(low).toBeLessThanOrEqual(chance.low - 1);
  expect(high).toBeGreaterThanOrEqual(chance.high - 1);
});

test('nothing after something is a loss of all, whose upper limit grows with what the periods vary', () => {
  const none: Periods = { parts: [0, 0, 0, 0], wholes: [100, 100, 100, 100] };
  const even = ratioLift({ parts: [5, 5, 5, 5], wholes: none.wholes }, none);
  const uneven = ratioLift({ parts: [20, 0, 0, 0], wholes: none.wholes }, none);
  expect([even.lift, even.limits(0.95).low]).toEqual([-1, -1]);
  expect(even.limits(0.95).high).toBeLessThan(0);
  expect(uneven.limits(0.95).high).toBeGreaterThan(0);
});

test.each([
  [0.4, 8],
  [0.8, 4],
])(
  'without a change at most 8 in 100 comparisons leave zero out (spread %d, %d weeks a side)',
  (spread, count) => {
    const random = seeded(17);
    const wrong = Array.from({ length: 100 }, () => {
      const { low, high } = ratioLift(weeks(count, spread, random), weeks(count, spread, random)).limits(
        0.95,
      );
      return low > 0 || high < 0;
    });
    expect(wrong.filter(Boolean).length).toBeLessThanOrEqual(8);
  },
);

test('a rate that wanders is seldom taken for a change', () => {
  const random = seeded(23);
  const wrong = Array.from({ length: 100 }, () => {
    let level = 0;
    const drifting = Array.from({ length: 24 }, () => {
      level += 0.12 * random.normal();
      return random.poisson(5000 * 0.04 * Math.exp(level + 0.25 * random.normal()));
    });
    const side = (parts: number[]): Periods => ({ parts, wholes: parts.map(() => 5000) });
    const { low, high } = ratioLift(side(drifting.slice(0, 12)), side(drifting.slice(12))).limits(0.95);
    return low > 0 || high < 0;
  });
  expect(wrong.filter(Boolean).length).toBeLessThanOrEqual(20);
});
