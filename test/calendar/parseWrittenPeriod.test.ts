import { parseWrittenPeriod } from '../../src/calendar/parseWrittenPeriod';
import { dayFromSerial } from '../../src/calendar/serial';

function firstDay(text: string): string | null | undefined {
  const period = parseWrittenPeriod(text);
  if (period === null || 'open' in period) return undefined;
  return period.serial === null ? null : dayFromSerial(period.serial);
}

test.each([
  ['2024-01-05', '2024-01-05'],
  ['2024/1/5', '2024-01-05'],
  ['2024-01-05T10:30:00Z', '2024-01-05'],
  ['05.01.2024', '2024-01-05'],
  ['5 janv. 2024', '2024-01-05'],
  ['1er février 2024', '2024-02-01'],
  ['vendredi 5 janvier 2024', '2024-01-05'],
  ['Jan 5, 2024', '2024-01-05'],
  ['Friday, January 5, 2024', '2024-01-05'],
  ['5-Jan-2024', '2024-01-05'],
  ['Jan 1 – Jan 7, 2024', '2024-01-01'],
  ['1 janv. 2024 - 7 janv. 2024', '2024-01-01'],
  ['du 1 janvier 2024 au 7 janvier 2024', '2024-01-01'],
  ['2024-W05', '2024-01-29'],
  ['2024W05', '2024-01-29'],
  ['2024-W05-3', '2024-01-31'],
  ['2020-W53', '2020-12-28'],
  ['W05 2024', '2024-01-29'],
  ['Week 5, 2024', '2024-01-29'],
  ['semaine 5 2024', '2024-01-29'],
  ['S05-2024', '2024-01-29'],
  ['2024-01', '2024-01-01'],
  ['01/2024', '2024-01-01'],
  ['janv. 2024', '2024-01-01'],
  ['févr. 2024', '2024-02-01'],
  ['août\u00A02024', '2024-08-01'],
  ['December 2023', '2023-12-01'],
  ['2024 mars', '2024-03-01'],
  ['janv.-24', '2024-01-01'],
  ['Q2 2024', '2024-04-01'],
  ['T4 2023', '2023-10-01'],
  ['2024-Q1', '2024-01-01'],
  ['1er trimestre 2024', '2024-01-01'],
  ['2T2024', '2024-04-01'],
  ['2024, week 5', '2024-01-29'],
  ['sem. 05 - 2024', '2024-01-29'],
])('%s begins on %s', (text, day) => {
  expect(firstDay(text)).toBe(day);
});

test.each(['2024-02-30', '2024-13', '2023-W53', '2024-W00', '30 février 2024'])(
  'The calendar has no %s',
  (text) => {
    expect(firstDay(text)).toBeNull();
  },
);

test.each(['03/04/2024', '3-4-24'])('%s is left open', (text) => {
  expect(parseWrittenPeriod(text)).toHaveProperty('open');
});

test.each(['soon', 'janvier', 'Jan 5', 'semaine 5', '12 €', 'total 2024', '', '1.5'])(
  '%j is none',
  (text) => {
    expect(parseWrittenPeriod(text)).toBeNull();
  },
);
