import { periodStart } from '../../../src/imports/records/periodStart';

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

test('months begin on their first day, and a day by itself', () => {
  expect(periodStart('2026-03-31', { cadence: 'monthly' })).toBe('2026-03-01');
  expect(periodStart('2026-03-31', { cadence: 'daily' })).toBe('2026-03-31');
});
