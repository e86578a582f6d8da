import { probabilityOfGain } from '../../../src/statistics/rates/probabilityOfGain';

const of = (successes: number, trials: number) => ({ successes, trials });

test.each([
  [of(10, 100), of(15, 100), 0.853283789934],
  [of(200, 5000), of(250, 5000), 0.9920524072],
  [of(1, 20), of(4, 20), 0.908194310633],
])('probabilityOfGain %j %j', (before, after, expected) => {
  expect(probabilityOfGain(before, after)).toBeCloseTo(expected, 11);
});

test('probabilityOfGain is one half for equal evidence on both sides', () => {
  expect(probabilityOfGain(of(7, 31), of(7, 31))).toBeCloseTo(0.5, 12);
});

test('probabilityOfGain turns into its complement when failures are counted', () => {
  const gain = probabilityOfGain(of(90, 100), of(85, 100));
  expect(gain).toBeCloseTo(1 - probabilityOfGain(of(85, 100), of(90, 100)), 12);
  expect(gain).toBeCloseTo(probabilityOfGain(of(15, 100), of(10, 100)), 12);
});

test('probabilityOfGain handles a million trials', () => {
  // Normal approximation: z = 0.0001 / sqrt(2 * 0.1 * 0.9 / 1e6).
  expect(probabilityOfGain(of(100000, 1e6), of(100100, 1e6))).toBeCloseTo(0.5932, 3);
});
