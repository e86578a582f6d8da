import { currencies, currencyOf, defaultStart } from '../../../src/sidebar/setup/defaults';

test.each([
  ['fr-FR', 'EUR'],
  ['fr', 'EUR'],
  ['fr-CA', 'CAD'],
  ['fr-CH', 'CHF'],
  ['en-US', 'USD'],
  ['en', 'USD'],
  ['en-GB', 'GBP'],
  ['en-IE', 'EUR'],
  ['zh-Hans-SG', 'SGD'],
])('The locale %s suggests %s, which is among the currencies offered', (locale, currency) => {
  expect(currencyOf(locale)).toBe(currency);
  expect(currencies).toContain(currency);
});

test.each([
  // Eight weeks before Tuesday 24 November 2026 is Tuesday 29 September: the next Monday is 5 October.
  [new Date(2026, 10, 24), '2026-10-05'],
  [new Date(2026, 10, 23, 23, 59), '2026-09-28'],
  [new Date(2026, 10, 22), '2026-09-28'],
  [new Date(2027, 0, 1), '2026-11-09'],
])('On %s the start offered is a Monday', (today, start) => {
  expect(defaultStart(today)).toBe(start);
});
