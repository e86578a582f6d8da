import { seeded } from '../../../../benchmarks/calibrate/random';
import { SUITES } from '../../../../benchmarks/calibrate/suites';
import { calibratedLift } from '../../../../src/statistics/lift/calibrated/calibratedLift';
import type { LiftInput } from '../../../../src/statistics/lift/question/liftInput';
import type { Verdict } from '../../../../src/statistics/verdict';
import { found, visits } from '../support/series';

type Figures = readonly [
  suite: string,
  effect: number,
  expected: readonly [median: number, low: number, high: number],
  widening: number,
  verdict: Verdict,
  restsOnSingleRows: boolean,
];

// Figures of this implementation, recorded after it had agreed with an independent one on other series of these kinds.
const FIGURES: readonly Figures[] = [
  ['pure noise', 0, [2836.88, 2508.98, 3200.83], 1.25, 'cantTell', false],
  ['pure noise', 0.3, [2836.88, 2508.98, 3200.83], 1.25, 'clearGain', false],
  ['local level, .05 of the noise', 0, [2677.29, 2422.12, 2924.2], 1.25, 'cantTell', false],
  ['local level, .05 of the noise', 0.3, [2677.29, 2422.12, 2924.2], 1.25, 'clearGain', false],
  ['local level, .20 of the noise', 0, [2671.76, 1863.75, 3485.91], 1.25, 'cantTell', false],
  ['local level, .20 of the noise', 0.3, [2671.76, 1863.75, 3485.91], 1.25, 'clearGain', false],
  ['AR(1) .6, weekly season', 0, [2891.63, 2408.73, 3581.72], 1.25, 'cantTell', false],
  ['AR(1) .6, weekly season', 0.3, [2891.63, 2408.73, 3581.72], 1.25, 'clearGain', false],
  ['growth 1 % a week', 0, [3104.04, 2868.8, 3373.78], 1.25, 'cantTell', false],
  ['growth 1 % a week', 0.3, [3104.04, 2868.8, 3373.78], 1.25, 'clearGain', false],
  ['growth that stopped 2 weeks before', 0, [3624.56, 3128.14, 4171.78], 1.25, 'cantTell', false],
  ['growth that stopped 2 weeks before', 0.3, [3624.56, 3128.14, 4171.78], 1.25, 'clearGain', false],
  ['multiplicative noise', 0, [2515.13, 1791.29, 3268.7], 1.25, 'cantTell', false],
  ['multiplicative noise', 0.3, [2515.13, 1791.29, 3268.7], 1.25, 'clearGain', false],
  ['multiplicative growth, AR noise', 0, [3381.56, 2589.26, 4491.87], 1.25, 'cantTell', false],
  ['multiplicative growth, AR noise', 0.3, [3381.56, 2589.26, 4491.87], 1.25, 'likelyGain', false],
  ['negative binomial counts 5 to 50', 0, [938.935, 596.633, 1466.73], 1.25, 'cantTell', false],
  ['negative binomial counts 5 to 50', 0.3, [938.935, 596.633, 1466.73], 1.25, 'cantTell', false],
  ['past level shift', 0, [3443.33, 3099.05, 3760.45], 1.25, 'cantTell', false],
  ['past level shift', 0.3, [3443.33, 3099.05, 3760.45], 1.25, 'clearGain', false],
  ['one spike after the start', 0, [2733.14, 2450.73, 2979.64], 1.25, 'cantTell', true],
  ['one spike after the start', 0.3, [2733.14, 2450.73, 2979.64], 1.25, 'clearGain', false],
  ['promotional bursts', 0, [2964.84, 2211.98, 3850.26], 1.25, 'cantTell', false],
  ['promotional bursts', 0.3, [2964.84, 2211.98, 3850.26], 1.25, 'likelyGain', false],
  ['14 + 7 rows', 0, [682.566, 574.507, 752.254], 1.25, 'cantTell', false],
  ['14 + 7 rows', 0.3, [682.566, 574.507, 752.254], 1.25, 'clearGain', false],
  ['28 + 14 rows', 0, [1317.82, 978.062, 1599.11], 1.25, 'cantTell', false],
  ['28 + 14 rows', 0.3, [1317.82, 978.062, 1599.11], 1.25, 'clearGain', false],
  ['56 + 28 rows', 0, [2805.94, 2459.68, 3197.51], 1.25, 'cantTell', false],
  ['56 + 28 rows', 0.3, [2805.94, 2459.68, 3197.51], 1.25, 'clearGain', false],
  ['112 + 28 rows', 0, [2662.91, 2277.6, 3054.94], 1.25, 'cantTell', false],
  ['112 + 28 rows', 0.3, [2662.91, 2277.6, 3054.94], 1.25, 'clearGain', false],
  ['26 + 12 weeks, swing 0.2', 0, [1354.06, 990.608, 1815.37], 1.06847, 'cantTell', false],
  ['26 + 12 weeks, swing 0.2', 0.3, [1354.06, 990.608, 1815.37], 1.06847, 'likelyGain', false],
  ['26 + 12 weeks, swing 0.1, peak 0.5', 0, [1435.78, 1003.28, 1962.22], 1, 'cantTell', false],
  ['26 + 12 weeks, swing 0.1, peak 0.5', 0.3, [1435.78, 1003.28, 1962.22], 1, 'cantTell', false],
  ['52 + 12 weeks, swing 0.2', 0, [1279.99, 883.92, 1766.14], 1.15, 'cantTell', false],
  ['52 + 12 weeks, swing 0.2', 0.3, [1279.99, 883.92, 1766.14], 1.15, 'likelyGain', false],
  ['52 + 12 weeks, swing 0.1, peak 0.5', 0, [1211.12, 932.692, 1577.71], 1.15, 'cantTell', false],
  ['52 + 12 weeks, swing 0.1, peak 0.5', 0.3, [1211.12, 932.692, 1577.71], 1.15, 'likelyGain', false],
  ['104 + 26 weeks, swing 0.2', 0, [2761.77, 2490.45, 3032.38], 1.2, 'cantTell', false],
  ['104 + 26 weeks, swing 0.2', 0.3, [2761.77, 2490.45, 3032.38], 1.2, 'clearGain', false],
  ['104 + 12 weeks, swing 0.1, peak 0.5', 0, [1102.46, 950.799, 1254.69], 1.2, 'cantTell', false],
  ['104 + 12 weeks, swing 0.1, peak 0.5', 0.3, [1102.46, 950.799, 1254.69], 1.2, 'clearGain', false],
  ['156 + 26 weeks, swing 0.25, peak 0.5', 0, [2417.31, 2139.69, 2751.92], 1.2, 'cantTell', false],
  ['156 + 26 weeks, swing 0.25, peak 0.5', 0.3, [2417.31, 2139.69, 2751.92], 1.2, 'clearGain', false],
  ['730 + 60 days, swing 0.2', 0, [6849.33, 6095.67, 7476.21], 1.23495, 'cantTell', false],
  ['730 + 60 days, swing 0.2', 0.3, [6849.33, 6095.67, 7476.21], 1.23495, 'clearGain', false],
  ['36 + 6 months, swing 0.2', 0, [641.787, 531.291, 790.691], 1.2, 'cantTell', false],
  ['36 + 6 months, swing 0.2', 0.3, [641.787, 531.291, 790.691], 1.2, 'clearGain', false],
  ['104 + 26 weeks, no year', 0, [2598.37, 2385.18, 2817.78], 1.2, 'cantTell', false],
  ['104 + 26 weeks, no year', 0.3, [2598.37, 2385.18, 2817.78], 1.2, 'clearGain', false],
];

function made(suite: string, effect: number): LiftInput {
  const index = SUITES.findIndex(({ name }) => name === suite);
  const input = SUITES[index]?.make(seeded(500 + index));
  if (input === undefined) throw new Error(`No such suite: ${suite}`);
  const raise = (value: number | null, row: number) =>
    value !== null && row >= input.post[0] ? value * (1 + effect) : value;
  return { ...input, values: input.values.map(raise) };
}

test.each(FIGURES)(
  '%s with an effect of %d',
  (suite, effect, [median, low, high], widening, verdict, rests) => {
    const result = found(calibratedLift(made(suite, effect)));
    const off = (value: number, recorded: number) => Math.abs(value - recorded) / (high - low);
    expect(off(result.expected.value, median)).toBeLessThan(0.003);
    expect(off(result.expected.low, low)).toBeLessThan(0.003);
    expect(off(result.expected.high, high)).toBeLessThan(0.003);
    expect(result.widening).toBeCloseTo(widening, 3);
    expect(result.verdict).toBe(verdict);
    expect(result.restsOnSingleRows).toBe(rests);
  },
);

test('calibratedLift derives lift and extra units from the expected total', () => {
  const { actual, expected, lift, extra } = found(calibratedLift(visits()));
  expect(lift.value).toBeCloseTo(actual / expected.value - 1, 12);
  expect(lift.low).toBeCloseTo(actual / expected.high - 1, 12);
  expect(lift.high).toBeCloseTo(actual / expected.low - 1, 12);
  expect(extra.value).toBeCloseTo(actual - expected.value, 9);
  expect(extra.low).toBeCloseTo(actual - expected.high, 9);
  expect(extra.high).toBeCloseTo(actual - expected.low, 9);
});

test('calibratedLift gives the probability beyond a limit when the actual total equals that limit', () => {
  const input = visits({ effect: 0 });
  const { expected, actual } = found(calibratedLift(input));
  const raise = expected.high / actual;
  const values = input.values.map((value, row) =>
    value === null || row < input.post[0] ? value : value * raise,
  );
  const atLimit = found(calibratedLift({ ...input, values }));
  expect(atLimit.lift.low).toBeCloseTo(0, 8);
  expect(atLimit.probabilityOfGain).toBeCloseTo(0.975, 6);
});

test('calibratedLift has narrower limits with a good control', () => {
  const input = visits({ controls: 1, seed: 9 });
  const width = ({ controls }: Pick<LiftInput, 'controls'>) => {
    const { low, high } = found(calibratedLift({ ...input, controls })).lift;
    return high - low;
  };
  const followed = input.values.map((value) => (value ?? 0) / (1 + 0.2) + 3);
  const control = input.values.map((value, row) =>
    row < input.post[0] ? (value ?? 0) + (row % 3) : (followed[row] ?? 0),
  );
  expect(width({ controls: [control] })).toBeLessThan(0.5 * width({ controls: [] }));
});

test('calibratedLift keeps the lower limit and the verdict, not the upper limit, with a spike after the start', () => {
  const input = visits({ effect: 0, seed: 4 });
  const spiked = input.values.map((value, row) =>
    value !== null && row === input.post[0] + 5 ? value + 400 : value,
  );
  const plain = found(calibratedLift(input));
  const result = found(calibratedLift({ ...input, values: spiked }));
  expect(result.restsOnSingleRows).toBe(true);
  expect(result.verdict).not.toBe('clearGain');
  expect(Math.abs(result.lift.low - plain.lift.low)).toBeLessThan(0.02);
  expect(result.lift.high - plain.lift.high).toBeGreaterThan(0.15);
});

test('calibratedLift tries placebo starts one length of the effort apart before the start', () => {
  const { placebos, widening } = found(calibratedLift(visits({ rows: 112, start: 98 })));
  expect(placebos.map(({ start }) => start)).toEqual([84, 70, 56, 42]);
  const squares = placebos.reduce((sum, { score }) => sum + score ** 2, 0);
  expect(widening).toBeCloseTo(Math.max(1.25, Math.sqrt((4 + squares) / 8)), 12);
  for (const { lift } of placebos) expect(lift.low).toBeLessThan(lift.high);
});

test('calibratedLift counts placebo starts as rows of the whole series', () => {
  const input = visits({ rows: 112, start: 98 });
  const later: LiftInput = {
    ...input,
    values: [null, null, null, ...input.values],
    pre: [0, 100],
    post: [101, 114],
  };
  expect(found(calibratedLift(later)).placebos.map(({ start }) => start)).toEqual([87, 73, 59, 45]);
});

test('calibratedLift skips the rows between the past and the effort', () => {
  const input = visits({ rows: 84, start: 63 });
  const result = found(calibratedLift({ ...input, pre: [0, 55] }));
  const total = input.values.slice(63).reduce<number>((sum, value) => sum + (value ?? 0), 0);
  expect(result.actual).toBeCloseTo(total, 9);
  expect(Math.abs(result.lift.value - 0.2)).toBeLessThan(0.1);
});

test('calibratedLift uses only the latest rows of a long past, except for the year', () => {
  const input = { ...visits({ rows: 460, start: 439 }), yearLength: 0 };
  const values = input.values.map((value, row) => (row < 30 ? 1e6 : value));
  expect(found(calibratedLift({ ...input, values }))).toEqual(found(calibratedLift(input)));
});
