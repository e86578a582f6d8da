import { median } from '../../src/statistics/median';

test('median is the middle value, the mean of the two middle ones, or NaN for no values', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(median([Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY])).toBe(Number.NEGATIVE_INFINITY);
  expect(median([])).toBeNaN();
});
