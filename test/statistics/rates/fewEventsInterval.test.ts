import { fewEventsInterval } from '../../../src/statistics/rates/fewEventsInterval';
import { wilsonInterval } from '../../../src/statistics/rates/wilsonInterval';

test.each([
  // Half of the 5 % quantiles of χ² with 2, 4 and 6 degrees of freedom: 0.102587, 0.710723, 1.635383.
  [1, 0.0512933],
  [2, 0.3553615],
  [3, 0.8176914],
])('Below %d successes of 1,000 the limit is that of a Poisson count', (successes, mean) => {
  const { low, high } = fewEventsInterval(successes, 1000, 0.95);
  expect(low).toBeCloseTo(mean / 1000, 9);
  expect(high).toBe(wilsonInterval(successes, 1000, 0.95).high);
  const failures = fewEventsInterval(1000 - successes, 1000, 0.95);
  expect(failures.high).toBeCloseTo(1 - mean / 1000, 9);
});

test.each([0, 4, 5, 40, 96])('With %d successes of 100 it is Wilson’s interval', (successes) => {
  expect(fewEventsInterval(successes, 100, 0.95)).toEqual(wilsonInterval(successes, 100, 0.95));
});

test('A fraction of an event tells no more than the whole number below it', () => {
  expect(fewEventsInterval(0.4, 100, 0.95).low).toBe(0);
  expect(fewEventsInterval(1.6, 100, 0.95).low).toBe(fewEventsInterval(1, 100, 0.95).low);
});
