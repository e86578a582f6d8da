import { periodNumbering, periodStart } from '../../src/calendar/period';
import { dayFromSerial, serialFromDay } from '../../src/calendar/serial';

test.each([
  ['2026-03-02', '2026-03-02'],
  ['2026-03-08', '2026-03-02'],
  ['2026-03-01', '2026-02-23'],
  ['2023-12-31', '2023-12-25'],
])('the week of %s begins on Monday %s', (day, monday) => {
  expect(periodStart(day, { cadence: 'weekly' })).toBe(monday);
});

test('weeks begin on the day of the workbook', () => {
  const workbook = { cadence: 'weekly', weekStart: '2026-01-07' } as const;
  expect(periodStart('2026-03-10', workbook)).toBe('2026-03-04');
  expect(periodStart('2026-03-11', workbook)).toBe('2026-03-11');
  expect(periodStart('2025-12-31', workbook)).toBe('2025-12-31');
});

test('a month begins on its first day, and a day is its own period', () => {
  expect(periodStart('2026-03-31', { cadence: 'monthly' })).toBe('2026-03-01');
  expect(periodStart('2026-03-31', { cadence: 'daily' })).toBe('2026-03-31');
});

test.each([
  ['daily', '2026-03-10', '2026-03-10', '2026-03-11'],
  ['weekly', '2026-03-10', '2026-03-04', '2026-03-11'],
  ['monthly', '2026-03-10', '2026-03-01', '2026-04-01'],
] as const)('%s periods follow one another without gaps', (cadence, day, first, next) => {
  const { numberOf, firstDayOf } = periodNumbering(cadence, serialFromDay('2026-01-07'));
  const period = numberOf(serialFromDay(day));
  expect([period, period + 1].map((each) => dayFromSerial(firstDayOf(each)))).toEqual([first, next]);
  expect(numberOf(serialFromDay(next) - 1)).toBe(period);
  expect(numberOf(serialFromDay(next))).toBe(period + 1);
});

test('weeks are counted from the one that begins the count, backwards too', () => {
  const start = serialFromDay('2026-01-07');
  const { numberOf } = periodNumbering('weekly', start);
  expect([start - 1, start, start + 6, start + 7].map(numberOf)).toEqual([-1, 0, 0, 1]);
});
