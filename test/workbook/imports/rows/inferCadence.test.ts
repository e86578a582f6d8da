import { inferCadence, inferWeekStart } from '../../../../src/workbook/imports/rows/inferCadence';

test('A table’s cadence is judged by the usual gap between its days, whichever days are missing, and however far from the others one lies', () => {
  const days = (numbers: readonly number[]) =>
    numbers.map((day) => new Date(Date.UTC(2026, 0, day)).toISOString().slice(0, 10));
  const found = [
    [1, 2],
    [1, 2, 3, 6, 7, 9],
    [1, 8, 8, 22, 29],
    [1, 32, 60, 121],
    [9, 2, 16],
    [-2200, 9, 2],
    [-2200, 2, 9, 16],
  ].map((numbers) => inferCadence(days(numbers)));
  expect(found).toEqual([null, 'daily', 'weekly', 'monthly', 'weekly', null, 'weekly']);
});

test('Weeks begin on the weekday of most rows, if more than half of them agree', () => {
  expect(inferWeekStart([])).toBeNull();
  expect(inferWeekStart(['2026-03-01', '2026-03-08', '2026-03-09', '2026-03-15'])).toBe('2026-03-15');
  const daily = Array.from({ length: 14 }, (_, day) => `2026-03-${String(day + 1).padStart(2, '0')}`);
  expect(inferWeekStart(daily)).toBeNull();
});
