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
  ['pure noise', 0, [2795.26, 2610.35, 3003.24], 1, 'cantTell', false],
  ['pure noise', 0.3, [2795.26, 2610.35, 3003.24], 1, 'clearGain', false],
  ['local level, .05 of the noise', 0, [2696.79, 2460.31, 2858.43], 1.03338, 'cantTell', false],
  ['local level, .05 of the noise', 0.3, [2696.79, 2460.31, 2858.43], 1.03338, 'clearGain', false],
  ['local level, .20 of the noise', 0, [2667.19, 1843.76, 3489.4], 1.20957, 'cantTell', false],
  ['local level, .20 of the noise', 0.3, [2667.19, 1843.76, 3489.4], 1.20957, 'clearGain', false],
  ['AR(1) .6, weekly season', 0, [2811.13, 2473.59, 3466.57], 1.08598, 'cantTell', false],
  ['AR(1) .6, weekly season', 0.3, [2811.13, 2473.59, 3466.57], 1.08598, 'clearGain', false],
  ['growth 1 % a week', 0, [3160.22, 2935.16, 3348.37], 1, 'cantTell', false],
  ['growth 1 % a week', 0.3, [3160.22, 2935.16, 3348.37], 1, 'clearGain', false],
  ['growth that stopped 2 weeks before', 0, [3755.51, 3396.51, 4060.7], 1, 'cantTell', false],
  ['growth that stopped 2 weeks before', 0.3, [3755.51, 3396.51, 4060.7], 1, 'clearGain', false],
  ['multiplicative noise', 0, [2580.81, 1718.34, 3317.81], 1.30523, 'cantTell', false],
  ['multiplicative noise', 0.3, [2580.81, 1718.34, 3317.81], 1.30523, 'clearGain', false],
  ['multiplicative growth, AR noise', 0, [3280.69, 2653.56, 4403.56], 1.20414, 'cantTell', false],
  ['multiplicative growth, AR noise', 0.3, [3280.69, 2653.56, 4403.56], 1.20414, 'clearGain', false],
  ['negative binomial counts 5 to 50', 0, [939.637, 722.668, 1249.86], 1, 'cantTell', false],
  ['negative binomial counts 5 to 50', 0.3, [939.637, 722.668, 1249.86], 1, 'likelyGain', false],
  ['past level shift', 0, [3512, 3194.72, 3700.11], 1, 'cantTell', false],
  ['past level shift', 0.3, [3512, 3194.72, 3700.11], 1, 'clearGain', false],
  ['one spike after the start', 0, [2761.49, 2577.54, 2892.05], 1, 'likelyGain', true],
  ['one spike after the start', 0.3, [2761.49, 2577.54, 2892.05], 1, 'clearGain', false],
  ['promotional bursts', 0, [2893.73, 2309.11, 3661.29], 1.25622, 'cantTell', false],
  ['promotional bursts', 0.3, [2893.73, 2309.11, 3661.29], 1.25622, 'clearGain', false],
  ['14 + 7 rows', 0, [682.872, 604.699, 729.841], 1, 'cantTell', false],
  ['14 + 7 rows', 0.3, [682.872, 604.699, 729.841], 1, 'clearGain', false],
  ['28 + 14 rows', 0, [1313.18, 1004.95, 1525.7], 1, 'cantTell', false],
  ['28 + 14 rows', 0.3, [1313.18, 1004.95, 1525.7], 1, 'clearGain', false],
  ['56 + 28 rows', 0, [2791.82, 2573.32, 3079.84], 1, 'cantTell', false],
  ['56 + 28 rows', 0.3, [2791.82, 2573.32, 3079.84], 1, 'clearGain', false],
  ['112 + 28 rows', 0, [2659.83, 2394.42, 2906.45], 1, 'cantTell', false],
  ['112 + 28 rows', 0.3, [2659.83, 2394.42, 2906.45], 1, 'clearGain', false],
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
  expect(widening).toBeCloseTo(Math.max(1, Math.sqrt((4 + squares) / 8)), 12);
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

test('calibratedLift uses only the latest rows of a long past', () => {
  const input = visits({ rows: 460, start: 439 });
  const values = input.values.map((value, row) => (row < 30 ? 1e6 : value));
  expect(found(calibratedLift({ ...input, values }))).toEqual(found(calibratedLift(input)));
});
