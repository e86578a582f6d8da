import { normalCdf } from '../../../src/statistics/distributions/normalCdf';
import { normalQuantile } from '../../../src/statistics/distributions/normalQuantile';

// Values of R 4: pnorm(x), 15 digits.
test.each([
  [0, 0.5],
  [1, 0.841344746068543],
  [1.96, 0.97500210485178],
  [-2, 0.0227501319481792],
  [-5, 2.86651571879194e-7],
  [-8, 6.22096057427178e-16],
])('normalCdf(%d)', (x, expected) => {
  expect(Math.abs(normalCdf(x) - expected)).toBeLessThan(1e-14);
  expect(Math.abs(normalCdf(x) / expected - 1)).toBeLessThan(1e-8);
});

test('normalCdf undoes normalQuantile', () => {
  for (const p of [1e-9, 0.01, 0.3, 0.5, 0.9, 0.999]) {
    expect(normalCdf(normalQuantile(p))).toBeCloseTo(p, 13);
  }
});

test('normalCdf reaches 0 and 1 far out', () => {
  expect([normalCdf(-50), normalCdf(50)]).toEqual([0, 1]);
});
