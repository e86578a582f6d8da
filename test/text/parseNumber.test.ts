import fc from 'fast-check';
import { isBlank } from '../../src/imports/values/isBlank';
import { parseNumber } from '../../src/text/parseNumber';

test.each([
  ['1,234.56', 1234.56],
  ['12', 12],
  ['-12', -12],
  ['−12', -12],
  ['(12)', -12],
  ['($1,200.50)', -1200.5],
  ['$1,234', 1234],
  ['-$12.50', -12.5],
  ['US$12.50', 12.5],
  ['12.50 USD', 12.5],
  ['2.7%', 0.027],
  ['.5', 0.5],
  ['1’234.50', 1234.5],
  ["1'234'567", 1234567],
  ['1.5e3', 1500],
  ['0', 0],
])('%s with a decimal point is %d', (text, value) => {
  expect(parseNumber(text, '.')).toBe(value);
});

test.each([
  ['1 234,56 €', 1234.56],
  ['1 234,56 €', 1234.56],
  ['1 234,56 €', 1234.56],
  ['1.234.567,8', 1234567.8],
  ['62,5 %', 0.625],
  ['2,7%', 0.027],
  ['€ 12,50', 12.5],
  ['12,50 EUR', 12.5],
  ['12,50 $ CA', 12.5],
  ['1.234', 1234],
])('%s with a decimal comma is %d', (text, value) => {
  expect(parseNumber(text, ',')).toBe(value);
});

test.each(['abc', '12 34', '1,23,4', '1.2.3', '1,2', '12 apples', '2026-03-04', '0:02:42', '9e999', ''])(
  '%s is no number with a decimal point',
  (text) => {
    expect(parseNumber(text, '.')).toBeNull();
  },
);

test.each(['', ' ', '-', '–', 'N/A', 'undefined', 'null'])('"%s" is blank', (text) => {
  expect(isBlank(text)).toBe(true);
});

test.each(['0', 'x', '-1'])('"%s" is not blank', (text) => {
  expect(isBlank(text)).toBe(false);
});

const amount = fc.integer({ min: -1e10, max: 1e10 }).map((cents) => cents / 100);

/** What the world's spreadsheets and platforms write, by their decimal mark. */
const places = fc.constantFrom(
  ['en-US', 'USD', '.'],
  ['en-GB', 'GBP', '.'],
  ['en-CA', 'CAD', '.'],
  ['fr-FR', 'EUR', ','],
  ['fr-CA', 'CAD', ','],
  ['fr-BE', 'EUR', ','],
  ['de-DE', 'EUR', ','],
  ['de-CH', 'CHF', '.'],
) as fc.Arbitrary<[string, string, '.' | ',']>;

test('Reads numbers, amounts of money and shares back as every language writes them', () => {
  fc.assert(
    fc.property(amount, places, fc.constantFrom('accounting', 'standard'), (value, place, currencySign) => {
      const [locale, currency, decimal] = place;
      const written = (options: Intl.NumberFormatOptions) =>
        new Intl.NumberFormat(locale, { maximumFractionDigits: 4, ...options }).format(value);
      expect(parseNumber(written({}), decimal)).toBe(value);
      const money = written({ style: 'currency', currency, currencySign: currencySign as 'accounting' });
      expect(parseNumber(money, decimal)).toBe(value);
      expect(parseNumber(written({ style: 'percent' }), decimal)).toBeCloseTo(value, 9);
    }),
  );
});
