import { easter, nthWeekday, ramadans } from '../../src/calendar/movingFeasts';
import { dayFromSerial, serialFromDay } from '../../src/calendar/serial';
import { unseenWeeks } from '../../src/calendar/unseenWeeks';
import { type DaySpan, OCCASIONS } from '../../src/calendar/wellKnownWeeks';

const span = (first: string, last: string): DaySpan => [serialFromDay(first), serialFromDay(last)];
const day = (serial: number | undefined) => dayFromSerial(serial ?? Number.NaN);

test.each([
  [2024, '2024-03-31'],
  [2025, '2025-04-20'],
  [2026, '2026-04-05'],
  [2038, '2038-04-25'],
  [1981, '1981-04-19'],
])('Easter of %d is %s', (year, date) => {
  expect(day(easter(year))).toBe(date);
});

test('Ramadan begins within two days of the announced date, and twice in some years', () => {
  const announced = { 2023: '2023-03-23', 2024: '2024-03-11', 2025: '2025-03-01', 2026: '2026-02-18' };
  for (const [year, date] of Object.entries(announced)) {
    const [first] = ramadans(Number(year));
    expect(Math.abs((first ?? 0) - serialFromDay(date))).toBeLessThanOrEqual(2);
  }
  expect(ramadans(2030)).toHaveLength(2);
});

test('Weekdays of a month are counted from both ends', () => {
  expect(day(nthWeekday(2025, 11, 4, 4))).toBe('2025-11-27');
  expect(day(nthWeekday(2025, 5, 0, -1))).toBe('2025-05-25');
  expect(day(nthWeekday(2025, 12, 0, -1))).toBe('2025-12-28');
});

test('Sales and Mother’s Day in France fall on their legal dates', () => {
  const of = (name: string, year: number) =>
    OCCASIONS.find((each) => each.name === name && each.countries?.includes('FR'))?.in(year)[0];
  expect(of('winterSales', 2024)?.map(day)).toEqual(['2024-01-10', '2024-02-06']);
  expect(of('winterSales', 2025)?.map(day)).toEqual(['2025-01-08', '2025-02-04']);
  expect(of('summerSales', 2024)?.map(day)).toEqual(['2024-06-26', '2024-07-23']);
  expect(day(of('mothersDay', 2024)?.[1])).toBe('2024-05-26');
  expect(day(of('mothersDay', 2020)?.[1])).toBe('2020-06-07');
});

test('What lies after the start and never before is named in the order of the calendar', () => {
  const past = span('2025-05-05', '2025-11-02');
  const since = span('2025-11-03', '2026-01-25');
  expect(unseenWeeks(past, since, { country: 'FR' })).toEqual(['endOfYear', 'winterSales']);
  expect(unseenWeeks(past, since, { country: 'GB' })).toEqual(['endOfYear']);
  expect(unseenWeeks(past, since, { country: null })).toEqual(['endOfYear']);
});

test('A past that held an occasion once knows it', () => {
  const since = span('2025-11-03', '2026-01-25');
  expect(unseenWeeks(span('2024-11-01', '2025-11-02'), since, { country: 'FR' })).toEqual([]);
  expect(unseenWeeks(span('2024-12-28', '2025-11-02'), since, { country: 'FR' })).toEqual(['endOfYear']);
});

test('Ramadan is told only to those who chose it', () => {
  const past = span('2025-04-10', '2026-01-31');
  const since = span('2026-02-01', '2026-03-15');
  expect(unseenWeeks(past, since, { country: 'FR' })).toEqual([]);
  expect(unseenWeeks(past, since, { country: 'FR', chosen: ['ramadan'] })).toEqual(['ramadan']);
});
