import { seeded } from '../../../../benchmarks/calibrate/random';
import { YEAR_SUITES } from '../../../../benchmarks/calibrate/yearSuites';
import { calibratedLift } from '../../../../src/statistics/lift/calibrated/calibratedLift';
import type { LiftInput } from '../../../../src/statistics/lift/question/liftInput';
import { found } from '../support/series';

const SERIES = 6;

function made(suite: string): LiftInput[] {
  const chosen = YEAR_SUITES.find(({ name }) => name === suite);
  if (chosen === undefined) throw new Error(`No such suite: ${suite}`);
  return Array.from({ length: SERIES }, (_, index) => chosen.make(seeded(300 + index)));
}

const width = (input: LiftInput) => {
  const { low, high } = found(calibratedLift(input)).lift;
  return high - low;
};
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const withoutYear = (input: LiftInput): LiftInput => ({ ...input, yearLength: 0 });

test.each(['104 + 26 weeks, swing 0.2', '156 + 26 weeks, swing 0.25, peak 0.5', '36 + 6 months, swing 0.2'])(
  'A year put into the data is found: %s',
  (suite) => {
    const inputs = made(suite);
    expect(mean(inputs.map(width))).toBeLessThan(
      0.6 * mean(inputs.map((input) => width(withoutYear(input)))),
    );
  },
);

test('Without a year in them, series of two years get limits wider by less than a tenth for it', () => {
  const inputs = made('104 + 26 weeks, no year');
  const { learntWidening } = found(calibratedLift(inputs[0] as LiftInput));
  const plain = mean(inputs.map((input) => width(withoutYear(input))));
  expect(mean(inputs.map(width)) / learntWidening).toBeLessThan(1.1 * plain);
});

test('Leaving the first years of a long past away changes little', () => {
  const inputs = made('156 + 26 weeks, swing 0.25, peak 0.5');
  const recent = inputs.map((input): LiftInput => ({ ...input, pre: [52, input.pre[1]] }));
  inputs.forEach((input, index) => {
    const [long, short] = [input, recent[index] ?? input].map(
      (each) => found(calibratedLift(each)).lift.value,
    );
    expect(Math.abs((long ?? 0) - (short ?? 1))).toBeLessThan(0.5 * width(input));
  });
  expect(mean(recent.map(width))).toBeLessThan(1.5 * mean(inputs.map(width)));
});

test('Where the past never held the time of the year, what a season could do is likely at most', () => {
  const [input] = made('26 + 12 weeks, swing 0.2');
  if (input === undefined) throw new Error('There is no series.');
  const plain = found(calibratedLift(input));
  expect(plain.unseenSeason).toBe(1);
  const lifted = (times: number) => {
    const values = input.values.map((value, row) => (row < input.post[0] ? value : (value ?? 0) * times));
    return found(calibratedLift({ ...input, values }));
  };
  const barelyClear = (1 / (1 + plain.lift.low)) * 1.01;
  expect(lifted(barelyClear).lift.low).toBeGreaterThan(0);
  expect(lifted(barelyClear).verdict).toBe('likelyGain');
  expect(lifted(2 * barelyClear).verdict).toBe('clearGain');
});

test('A year before, the time of the year has been seen', () => {
  const [input] = made('104 + 26 weeks, swing 0.2');
  if (input === undefined) throw new Error('There is no series.');
  expect(found(calibratedLift(input)).unseenSeason).toBe(0);
});

test('Weeks known to be unlike others count in full, however near they are', () => {
  const [input] = made('26 + 12 weeks, swing 0.2');
  if (input === undefined) throw new Error('There is no series.');
  const near = { ...input, pre: [12, 25] as const, post: [26, 29] as const };
  const low = found(calibratedLift(near)).lift.low;
  const times = 1.05 / (1 + low);
  const values = near.values.map((value, row) => (row < 26 ? value : (value ?? 0) * times));
  const verdicts = [false, true].map(
    (hasUnseenWeeks) => found(calibratedLift({ ...near, values, hasUnseenWeeks })).verdict,
  );
  expect(verdicts).toEqual(['clearGain', 'likelyGain']);
});
