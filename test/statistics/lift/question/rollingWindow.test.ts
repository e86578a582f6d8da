import { seeded } from '../../../../benchmarks/calibrate/random';
import { calibratedLift } from '../../../../src/statistics/lift/calibrated/calibratedLift';
import { observe } from '../../../../src/statistics/lift/question/observations';
import { rollingWindow } from '../../../../src/statistics/lift/question/rollingWindow';
import { visits } from '../support/series';

const DAYS = 240;
const START = 210;

/** Sums of the visits of each day and those before it. */
function rolling(window: number) {
  const input = visits({ rows: DAYS + window, start: START + window, seed: 7 });
  const values = input.values
    .map((_, row) => input.values.slice(Math.max(row - window + 1, 0), row + 1))
    .map((together) => together.reduce<number>((sum, value) => sum + (value ?? 0), 0))
    .slice(window);
  return { ...input, values, pre: [0, START - 1] as const, post: [START, DAYS - 1] as const };
}

test.each([7, 28, 30])('A count over %d days is told from the days themselves', (window) => {
  expect(rollingWindow(observe(rolling(window)))).toBe(window);
});

test('A count over 28 days, taken once a week, is told by its four weeks', () => {
  const { values } = visits({ rows: 28 + 7 * 130, start: 7 * 120, seed: 3 });
  const weekly = Array.from({ length: 130 }, (_, week) =>
    values.slice(7 * week, 7 * week + 28).reduce<number>((sum, value) => sum + (value ?? 0), 0),
  );
  const input = { values: weekly, controls: [], pre: [0, 119], post: [120, 129], seasonLength: 1 } as const;
  expect(rollingWindow(observe({ ...input, confidence: 0.95 }))).toBe(4);
});

test('Days, random walks and a swing of the year are no rolling counts', () => {
  const random = seeded(5);
  const walk = visits({ rows: DAYS, start: START }).values.map(() => random.normal());
  walk.forEach((step, row) => {
    walk[row] = step + (walk[row - 1] ?? 500);
  });
  const swing = walk.map((_, row) => 100 + 30 * Math.sin(row / 58) + random.normal());
  const input = visits({ rows: DAYS, start: START });
  for (const values of [input.values, walk, swing])
    expect(rollingWindow(observe({ ...input, values }))).toBeNull();
});

test('Days with a weekly rhythm that nobody named are no rolling count', () => {
  const input = { ...visits({ rows: DAYS, start: START, seasonLength: 1 }), seasonLength: 1 };
  expect(rollingWindow(observe(input))).toBeNull();
  const strong = input.values.map((value, row) => (value ?? 0) + 40 * Math.sin((2 * Math.PI * row) / 7));
  expect(rollingWindow(observe({ ...input, values: strong }))).toBeNull();
});

test('A rolling count is refused with its window', () => {
  expect(calibratedLift(rolling(28))).toEqual({ found: false, reason: 'rollingCount', have: 0, need: 28 });
});
