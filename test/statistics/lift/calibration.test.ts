import { EFFECTS, type Measures, measure } from '../../../benchmarks/calibrate/measure';
import { report } from '../../../benchmarks/calibrate/report';
import { SUITES } from '../../../benchmarks/calibrate/suites';
import { calibratedLift } from '../../../src/statistics/lift/calibrated/calibratedLift';
import { causalImpact } from '../../../src/statistics/lift/causalimpact/causalImpact';
import { insufficientData } from '../../../src/statistics/lift/question/insufficientData';
import type { LiftInput } from '../../../src/statistics/lift/question/liftInput';

const SERIES = 10;
const NAMES = [
  'pure noise',
  'growth 1 % a week',
  'past level shift',
  'one spike after the start',
  '28 + 14 rows',
];
const CHOSEN = SUITES.filter(({ name }) => NAMES.includes(name));

function mean(measures: readonly Measures[], pick: (measure: Measures) => number): number {
  return measures.reduce((sum, each) => sum + pick(each), 0) / measures.length;
}

test('The calibrated model has few false alarms, and detects effects', () => {
  const measures = CHOSEN.map((suite) => measure(suite, calibratedLift, SERIES));
  expect(measures).toHaveLength(NAMES.length);
  expect(mean(measures, ({ answered }) => answered)).toBe(1);
  expect(mean(measures, ({ falseAlarms }) => falseAlarms)).toBeLessThan(0.08);
  expect(mean(measures, ({ wrongClearGains }) => wrongClearGains)).toBeLessThan(0.05);
  EFFECTS.forEach((_, index) => {
    expect(mean(measures, ({ coverage }) => coverage[index] ?? 0)).toBeGreaterThan(0.92);
  });
  expect(mean(measures, ({ power }) => power)).toBeGreaterThan(0.9);
});

test('The model of CausalImpact takes growth, level shifts and spikes for effects', () => {
  const hard = CHOSEN.filter(({ name }) => /growth|shift|spike/.test(name));
  const measures = hard.map((suite) => measure(suite, causalImpact, SERIES));
  expect(mean(measures, ({ falseAlarms }) => falseAlarms)).toBeGreaterThan(0.5);
});

test('Measures are shares of the series that a method answers', () => {
  const [suite] = SUITES;
  if (suite === undefined) throw new Error('There are no suites.');
  const silent = measure(suite, () => insufficientData('tooFewBefore', 1, 8), 3);
  expect(silent).toMatchObject({ answered: 0, falseAlarms: 0, power: 0 });
});

test('The simulated series are the same in each run, and differ from each other', () => {
  const seen: LiftInput[] = [];
  const collect = (input: LiftInput) => {
    seen.push(input);
    return insufficientData('tooFewBefore', 1, 8);
  };
  CHOSEN.slice(0, 2).forEach((suite) => {
    measure(suite, collect, 2);
    measure(suite, collect, 2);
  });
  expect(seen[0]).toEqual(seen[8]);
  expect(seen[0]?.values).not.toEqual(seen[1]?.values);
});

test('The report has a line for each kind of series', () => {
  const [suite] = CHOSEN;
  if (suite === undefined) throw new Error('There are no suites.');
  const measured = measure(suite, causalImpact, 2);
  const page = report([{ suite: suite.name, calibrated: measured, causalImpact: measured }], 2);
  expect(page).toContain('| pure noise | 100.0 / 100.0 |');
});
