import { createMonthReader } from '../../../src/imports/values/createMonthReader';

test('Months without a year, as numbers or names, wait for the year', () => {
  const column = createMonthReader('Month', ['', '12'], {});
  expect(column.read('12')).toEqual({ needsAnswer: true });
  expect(column.ambiguity).toEqual({ about: 'year', column: 'Month', example: '12', chosen: null });
});

test.each([
  ['1', '2014-01-01'],
  ['12', '2014-12-01'],
  ['February', '2014-02-01'],
  ['Août', '2014-08-01'],
  ['juil.', '2014-07-01'],
])('%s of 2014 begins on %s', (text, day) => {
  expect(createMonthReader('Month', [text], { year: 2014 }).read(text)).toEqual({ day });
});

test.each(['0', '13', '1.5', 'Brumaire'])('%s is no month', (text) => {
  expect(createMonthReader('Month', [text], { year: 2014 }).read(text)).toEqual({ reason: 'noMonth' });
});

test.each(['2026-09', '09/2026', 'Sep 2026', 'sept. 2026', '202609'])(
  'The month of %s needs no answer, for it has its year',
  (text) => {
    const column = createMonthReader('Month', [text], {});
    expect(column.ambiguity).toBeNull();
    expect(column.read(text)).toEqual({ day: '2026-09-01' });
  },
);
