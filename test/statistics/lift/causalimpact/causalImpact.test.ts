import { seeded } from '../../../../benchmarks/calibrate/random';
import { causalImpact } from '../../../../src/statistics/lift/causalimpact/causalImpact';
import type { LiftInput } from '../../../../src/statistics/lift/question/liftInput';
import { exactCausalImpact } from '../support/exactCausalImpact';

interface Made {
  readonly rows: number;
  readonly start: number;
  readonly seasonLength?: number;
  readonly controls?: number;
  readonly trend?: number;
  readonly seed: number;
}

function series({ rows, start, seasonLength = 1, controls = 0, trend = 0, seed }: Made): LiftInput {
  const random = seeded(seed);
  const others = Array.from({ length: controls }, () =>
    Array.from({ length: rows }, () => 50 + 5 * random.normal()),
  );
  const values = Array.from({ length: rows }, (_, row) => {
    const season = seasonLength > 1 ? 8 * Math.sin((2 * Math.PI * row) / seasonLength) : 0;
    const followed = others[0]?.[row] ?? 0;
    return 100 + season + trend * row + followed + 4 * random.normal() + (row >= start ? 20 : 0);
  });
  return {
    values,
    controls: others,
    pre: [0, start - 1],
    post: [start, rows - 1],
    seasonLength,
    confidence: 0.95,
  };
}

test.each<[string, Made]>([
  ['alone', { rows: 30, start: 22, seed: 1 }],
  ['with a trend, which gives the posterior two modes', { rows: 30, start: 22, trend: 1.5, seed: 2 }],
  ['with a season', { rows: 27, start: 21, seasonLength: 4, seed: 3 }],
  ['with a control', { rows: 30, start: 22, controls: 1, seed: 4 }],
  ['with three controls, of which the prior expects two', { rows: 21, start: 16, controls: 3, seed: 5 }],
])('agrees with the model written out: %s', (_, made) => {
  const input = series(made);
  const exact = exactCausalImpact(input);
  const found = causalImpact(input);
  if (!found.found) throw new Error(found.reason);
  const off = (value: number, reference: number) => Math.abs(value - reference) / exact.sd;
  expect(off(found.expected.value, exact.mean)).toBeLessThan(0.05);
  expect(off(found.expected.low, exact.low)).toBeLessThan(0.05);
  expect(off(found.expected.high, exact.high)).toBeLessThan(0.05);
});
