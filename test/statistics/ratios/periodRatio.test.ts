import { seeded } from '../../../benchmarks/calibrate/random';
import { postPeriods } from '../../../benchmarks/calibrate/ratios/posts';
import { wilsonInterval } from '../../../src/statistics/rates/wilsonInterval';
import { periodRatioLimits } from '../../../src/statistics/ratios/periodRatio';

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

test('limits are never narrower than chance alone', () => {
  const random = seeded(3);
  for (let set = 0; set < 200; set++) {
    const periods = postPeriods({ spread: 0.2, periods: 4 + (set % 9), impressions: 100 }, random);
    const limits = periodRatioLimits(periods, 0.95);
    const chance = wilsonInterval(sum(periods.parts), sum(periods.wholes), 0.95);
    expect(limits.low).toBeLessThanOrEqual(chance.low);
    expect(limits.high).toBeGreaterThanOrEqual(chance.high);
  }
});

test.each([4, 6, 12])('with %d weeks, some of them much larger, limits of 95 % hold the rate', (periods) => {
  const random = seeded(7 * periods);
  const held = Array.from({ length: 300 }, () => {
    const { low, high } = periodRatioLimits(
      postPeriods({ spread: 0.4, periods, posts: 1, unevenness: 1.5 }, random),
      0.95,
    );
    return low <= 0.04 && 0.04 <= high;
  });
  expect(held.filter(Boolean).length / held.length).toBeGreaterThanOrEqual(0.92);
});

test('without any part the upper limit is that of chance', () => {
  const none = periodRatioLimits({ parts: [0, 0, 0, 0], wholes: [50, 60, 40, 50] }, 0.95);
  expect(none).toEqual({ low: 0, high: expect.closeTo(wilsonInterval(0, 200, 0.95).high, 12) });
});

test('periods that are each the same share of their whole differ by chance alone, and parts may exceed wholes', () => {
  expect(periodRatioLimits({ parts: [4, 8, 12], wholes: [2, 4, 6] }, 0.95)).toEqual({
    low: expect.closeTo(2, 12),
    high: expect.closeTo(2, 12),
  });
});

test('a period that is the whole of all says nothing of how periods vary', () => {
  const { low, high } = periodRatioLimits({ parts: [9, 0, 0, 0], wholes: [90, 0, 0, 0] }, 0.95);
  expect([low, high].every(Number.isFinite)).toBe(true);
});
