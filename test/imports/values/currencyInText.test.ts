import { currencyInText } from '../../../src/imports/values/currencyInText';

test.each([
  ['€20.00', 'EUR'],
  ['20,00\u00a0€', 'EUR'],
  ['£33.10', 'GBP'],
  ['US$ 5', 'USD'],
  ['CA$1,200.00', 'CAD'],
  ['CHF 12.50', 'CHF'],
  ['12.50 PLN', 'PLN'],
  ['-£3', 'GBP'],
])('“%s” is an amount in %s', (amount, code) => {
  expect(currencyInText(amount, 'EUR')).toBe(code);
});

test('A bare $ is the workbook’s own dollar, and else the American one', () => {
  expect(['CAD', 'EUR', undefined].map((workbook) => currencyInText('$5', workbook))).toEqual([
    'CAD',
    'USD',
    'USD',
  ]);
});

test.each(['12', '1.200', '12%', '', 'EUR', 'free', 'ABCD 12', '€'])('“%s” names no currency', (text) => {
  expect(currencyInText(text, 'EUR')).toBeNull();
});
