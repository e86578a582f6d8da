import { normalCdf } from '../../../src/statistics/distributions/normalCdf';
import { normalQuantile } from '../../../src/statistics/distributions/normalQuantile';
import { quantile } from '../../../src/statistics/distributions/quantile';

test('quantile inverts a normal distribution in few steps', () => {
  let calls = 0;
  const cdf = (value: number) => {
    calls++;
    return normalCdf((value - 300) / 20);
  };
  for (const p of [0.001, 0.025, 0.5, 0.9]) {
    expect(quantile({ from: -500, to: 1100, cdf }, p)).toBeCloseTo(300 + 20 * normalQuantile(p), 7);
  }
  expect(calls).toBeLessThan(60);
});

test('quantile inverts a mixture of two components far apart', () => {
  const cdf = (value: number) => 0.5 * normalCdf(value) + 0.5 * normalCdf(value - 50);
  expect(quantile({ from: -40, to: 90, cdf }, 0.25)).toBeCloseTo(0, 7);
  expect(quantile({ from: -40, to: 90, cdf }, 0.75)).toBeCloseTo(50, 7);
});

test('quantile finds a jump of the distribution function', () => {
  const cdf = (value: number) => (value < 3 ? 0 : 1);
  expect(quantile({ from: 0, to: 10, cdf }, 0.5)).toBeCloseTo(3, 9);
});
