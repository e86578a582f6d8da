import { normalQuantile } from '../../../src/statistics/distributions/normalQuantile';

// Published quantiles of the standard normal distribution.
test.each([
  [0.5, 0],
  [0.8, 0.8416212335729143],
  [0.9, 1.2815515655446004],
  [0.95, 1.6448536269514722],
  [0.975, 1.959963984540054],
  [0.995, 2.5758293035489004],
  [0.9995, 3.2905267314919255],
  [1e-10, -6.361340902404056],
  [1e-20, -9.262340089798409],
])('the quantile at %p is %p', (p, z) => {
  expect(normalQuantile(p)).toBeCloseTo(z, 12);
});
