import { isSame, plainText } from '../../../src/workbook/spreadsheet/cellValue';

test('texts that a cell would take for something else are marked as text', () => {
  expect(['=1+1', '+33', '-5 %', '2024', "'quoted"].map(plainText)).toEqual([
    ...["'=1+1", "'+33", "'-5 %", "'2024", "''quoted"],
  ]);
  expect(plainText('Café')).toBe('Café');
});

test('Numbers that differ only in their last digits are the same; a number and a text never are', () => {
  expect([isSame(0.1 + 0.2, 0.3), isSame(0, 0), isSame(0, 1e-12), isSame(1, '1'), isSame('', 0)]).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});
