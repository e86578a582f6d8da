import { patternsFor } from '../../../../src/workbook/builder/look/patterns';

test('amounts are shown in the currency, as the language writes it', () => {
  const money = (language: 'en' | 'fr', currency: string) => patternsFor({ language, currency }).money;
  expect(money('en', 'EUR')).toBe('"€"#,##0.00;"−""€"#,##0.00');
  expect(money('fr', 'EUR')).toBe('#,##0.00"\u00a0€";"−"#,##0.00"\u00a0€"');
  expect(money('en', 'JPY')).toBe('"¥"#,##0;"−""¥"#,##0');
  expect(money('fr', 'nothing')).toBe('#,##0.00;"−"#,##0.00');
});

test('Negative amounts have a true minus, and an amount has no decimals', () => {
  expect(patternsFor({ language: 'en', currency: 'EUR' }).amount).toBe('"€"#,##0;"−""€"#,##0');
});

test('Percentages have a no-break space before their sign in French', () => {
  expect(patternsFor({ language: 'en', currency: 'USD' }).percent).toBe('0.0%;"−"0.0%');
  expect(patternsFor({ language: 'fr', currency: 'EUR' }).percent).toBe('0.0"\u00a0"%;"−"0.0"\u00a0"%');
});

test('dates are shown as the language writes them', () => {
  expect(patternsFor({ language: 'en', currency: 'USD' }).date).toBe('yyyy-mm-dd');
  expect(patternsFor({ language: 'fr', currency: 'EUR' }).date).toBe('dd/mm/yyyy');
});
