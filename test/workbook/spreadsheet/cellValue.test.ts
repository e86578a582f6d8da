import { plainText } from '../../../src/workbook/spreadsheet/cellValue';

test('texts that a cell would take for something else are marked as text', () => {
  expect(['=1+1', '+33', '-5 %', '2024', "'quoted"].map(plainText)).toEqual([
    ...["'=1+1", "'+33", "'-5 %", "'2024", "''quoted"],
  ]);
  expect(plainText('Café')).toBe('Café');
});
