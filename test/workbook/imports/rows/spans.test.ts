import { isCovered } from '../../../../src/workbook/imports/rows/spans';

test('A span is covered by others in any order, if these leave no gap', () => {
  expect(
    isCovered(
      [1, 7],
      [
        [5, 9],
        [1, 4],
      ],
    ),
  ).toBe(true);
  expect(
    isCovered(
      [1, 7],
      [
        [6, 9],
        [1, 4],
      ],
    ),
  ).toBe(false);
  expect(isCovered([1, 7], [[2, 9]])).toBe(false);
  expect(isCovered([1, 7], [])).toBe(false);
});
