import { mannKendall } from '../../../src/statistics/trend/mannKendall';
import { theilSen } from '../../../src/statistics/trend/theilSen';

// Worked example of Gilbert (1987), example 16.2: four values, five rises and one fall.
test('mannKendall counts rising minus falling pairs', () => {
  expect(mannKendall([10, 15, 14, 20]).score).toBe(4);
  expect(mannKendall([10, 15, 14, 20]).variance).toBeCloseTo((4 * 3 * 13) / 18, 12);
});

test('mannKendall corrects the variance for ties', () => {
  // One group of two and one of three: (6*5*17 - 2*1*9 - 3*2*11) / 18.
  expect(mannKendall([1, 2, 2, 3, 3, 3]).variance).toBeCloseTo((510 - 18 - 66) / 18, 12);
});

test('mannKendall compares values of the same season only', () => {
  const values = [10, 1, 11, 2, 12, 3];
  expect(mannKendall(values, 2)).toMatchObject({ score: 6 });
  expect(mannKendall(values, 2).variance).toBeCloseTo((2 * 3 * 2 * 11) / 18, 12);
});

test('mannKendall has p = 1 without any trend, and a small p for a steady rise', () => {
  expect(mannKendall([5, 5, 5, 5]).p).toBe(1);
  expect(mannKendall([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]).p).toBeLessThan(0.001);
});

test('theilSen keeps the rows of missing values', () => {
  expect(theilSen([1, null, 3, null, 5, 6], 1, 0.95).slope).toBeCloseTo(1, 12);
});

test('theilSen is the median of all slopes, whatever a single value is', () => {
  expect(theilSen([1, 2, 3, 400, 5, 6, 7], 1, 0.95).slope).toBeCloseTo(1, 12);
  expect(theilSen([0, 1, 5], 1, 0.95).slope).toBeCloseTo(2.5, 12);
});

test('theilSen compares values of the same season only', () => {
  const values = Array.from({ length: 24 }, (_, row) => 2 * row + (row % 4 === 0 ? 50 : 0));
  expect(theilSen(values, 4, 0.95).slope).toBeCloseTo(2, 12);
});

test('theilSen has limits that exclude zero when the Mann–Kendall test is significant', () => {
  const rising = [3, 5, 4, 7, 6, 9, 8, 11, 10, 13];
  const { low, high } = theilSen(rising, 1, 0.95);
  expect(low).toBeGreaterThan(0);
  expect(high).toBeGreaterThan(low);
  expect(mannKendall(rising).p).toBeLessThan(0.05);
});

test('theilSen has infinite limits for too few values', () => {
  expect(theilSen([1, 2, 4], 1, 0.95)).toMatchObject({
    low: Number.NEGATIVE_INFINITY,
    high: Number.POSITIVE_INFINITY,
  });
});
