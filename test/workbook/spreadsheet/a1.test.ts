import {
  belowHeader,
  joinColumns,
  letters,
  onSheet,
  rectangle,
  wholeColumns,
} from '../../../src/workbook/spreadsheet/a1';

test('columns have letters, and cells references', () => {
  expect([1, 26, 27, 52, 53, 703].map(letters)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'AAA']);
  expect(wholeColumns(3, 3)).toBe('C:E');
  expect(belowHeader(27)).toBe('AA2:AA');
  expect(rectangle(3, 2, 1, 1)).toBe('B3');
  expect(rectangle(3, 2, 7, 3)).toBe('B3:D9');
  expect(onSheet("Nora's", 'A1')).toBe("'Nora''s'!A1");
});

test('columns of the same rows that stand side by side become one reference', () => {
  const columns = [
    'A3:A9',
    'B3:B9',
    'C3:C9',
    'E3:E9',
    'F3:F8',
    'Z1:Z2',
    'AA1:AA2',
    "'Log'!B1:B",
    "'Log'!C1:C",
  ];
  expect(joinColumns(columns)).toEqual([
    ...['A3:C9', 'E3:E9', 'F3:F8', 'Z1:AA2', "'Log'!B1:B", "'Log'!C1:C"],
  ]);
  expect(joinColumns([])).toEqual([]);
});
