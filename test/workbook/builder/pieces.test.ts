import { keepUserText } from '../../../src/workbook/builder/keepUserText';
import { patternsFor } from '../../../src/workbook/builder/look/patterns';
import {
  belowHeader,
  joinColumns,
  letters,
  onSheet,
  rectangle,
  wholeColumns,
} from '../../../src/workbook/spreadsheet/a1';
import { plainText } from '../../../src/workbook/spreadsheet/cellValue';
import { runs } from '../../../src/workbook/spreadsheet/runs';

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

test('neighbours are gathered as long as they are alike', () => {
  const placed = [4, 1, 2, 6, 5].map((position) => ({ position, item: position > 4 ? 'high' : 'low' }));
  expect(runs(placed)).toEqual([
    { start: 1, items: ['low', 'low'] },
    { start: 4, items: ['low', 'high', 'high'] },
  ]);
  expect(runs(placed, (one, next) => one === next).map(({ start }) => start)).toEqual([1, 4, 5]);
});

test('texts that a cell would take for something else are marked as text', () => {
  expect(['=1+1', '+33', '-5 %', '2024', "'quoted"].map(plainText)).toEqual([
    ...["'=1+1", "'+33", "'-5 %", "'2024", "''quoted"],
  ]);
  expect(plainText('Café')).toBe('Café');
});

test('wordings of the add-in are replaced, those of the user kept', () => {
  expect(keepUserText('Leads', ['Leads', 'Contacts'], 'Contacts')).toBe('Contacts');
  expect(keepUserText('', ['Leads'], 'Leads')).toBe('Leads');
  expect(keepUserText('Prospects', ['Leads'], 'Leads')).toBe('Prospects');
  expect(keepUserText(2024, ['Leads'], 'Leads')).toBe('2024');
});

test('amounts are shown in the currency, as the language writes it', () => {
  const money = (language: 'en' | 'fr', currency: string) => patternsFor({ language, currency }).money;
  expect(money('en', 'EUR')).toBe('"€"#,##0.00');
  expect(money('fr', 'EUR')).toBe('#,##0.00"\u00a0""€"');
  expect(money('en', 'JPY')).toBe('"¥"#,##0');
  expect(money('fr', 'nothing')).toBe('#,##0.00');
});

test('dates are shown as the language writes them', () => {
  expect(patternsFor({ language: 'en', currency: 'USD' }).date).toBe('yyyy-mm-dd');
  expect(patternsFor({ language: 'fr', currency: 'EUR' }).date).toBe('dd/mm/yyyy');
});
