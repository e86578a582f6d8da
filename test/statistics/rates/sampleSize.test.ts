import { sampleSize } from '../../../src/statistics/rates/sampleSize';

test('agrees with power.prop.test of R: 13808.92 for 2 % against 2.5 %', () => {
  expect(sampleSize(0.02, 0.025, 0.8, 0.95)).toBe(13809);
});

test('is the same in both directions', () => {
  expect(sampleSize(0.025, 0.02, 0.8, 0.95)).toBe(13809);
});

test('half the difference needs about four times as many', () => {
  const ratio = sampleSize(0.1, 0.11, 0.8, 0.95) / sampleSize(0.1, 0.12, 0.8, 0.95);
  expect(ratio).toBeGreaterThan(3.7);
  expect(ratio).toBeLessThan(4.1);
});
