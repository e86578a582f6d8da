import { type Verdict, verdict } from '../../src/statistics/verdict';

const CASES: readonly (readonly [Verdict, readonly [number, number], readonly [number, number]])[] = [
  ['clearGain', [0.01, 0.4], [0.1, 0.3]],
  ['likelyGain', [-0.01, 0.4], [0.05, 0.3]],
  ['cantTell', [-0.2, 0.3], [-0.1, 0.2]],
  ['cantTell', [0, 0.3], [0, 0.2]],
  ['likelyLoss', [-0.4, 0.01], [-0.3, -0.05]],
  ['clearLoss', [-0.4, -0.01], [-0.3, -0.1]],
  ['notEnoughData', [Number.NaN, 0.3], [-0.1, 0.2]],
  ['notEnoughData', [-0.2, 0.3], [-0.1, Number.NaN]],
];

test.each(CASES)('%s', (expected, [low, high], [likelyLow, likelyHigh]) => {
  expect(verdict({ low, high }, { low: likelyLow, high: likelyHigh })).toBe(expected);
});
