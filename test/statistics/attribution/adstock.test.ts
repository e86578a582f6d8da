import { adstock } from '../../../src/statistics/attribution/adstock';

test('adstock carries a share of the previous adstock over', () => {
  expect(adstock([100, 0, 0, 8], 0.5)).toEqual([100, 50, 25, 20.5]);
  expect(adstock([3, 4], 0)).toEqual([3, 4]);
  expect(adstock([3, 4], 1)).toEqual([3, 7]);
  expect(adstock([], 0.5)).toEqual([]);
});
