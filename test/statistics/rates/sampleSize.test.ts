import { sampleSize } from '../../../src/statistics/rates/sampleSize';

test('sampleSize agrees with power.prop.test of R: 13808.92 for 2 % against 2.5 %', () => {
  expect(sampleSize(0.02, 0.025, 0.8, 0.95)).toBe(13809);
});

test('sampleSize is the same in both directions', () => {
  expect(sampleSize(0.025, 0.02, 0.8, 0.95)).toBe(13809);
});

test('sampleSize is about four times as large for half the difference', () => {
  const ratio = sampleSize(0.1, 0.11, 0.8, 0.95) / sampleSize(0.1, 0.12, 0.8, 0.95);
  expect(ratio).toBeGreaterThan(3.7);
  expect(ratio).toBeLessThan(4.1);
});
