import { serialFromIsoWeek } from '../../src/calendar/isoWeek';
import { dayFromSerial } from '../../src/calendar/serial';

test.each([
  [2024, 1, '2024-01-01'],
  [2023, 52, '2023-12-25'],
  [2021, 1, '2021-01-04'],
  [2020, 53, '2020-12-28'],
  [2026, 53, '2026-12-28'],
  [2016, 1, '2016-01-04'],
])('Week %s of ISO 8601, number %s, begins on %s', (year, week, day) => {
  expect(dayFromSerial(serialFromIsoWeek(year, week) ?? 0)).toBe(day);
});

test('A year of 52 weeks has no 53rd, and no year a week 0', () => {
  expect(serialFromIsoWeek(2023, 53)).toBeNull();
  expect(serialFromIsoWeek(2024, 53)).toBeNull();
  expect(serialFromIsoWeek(2024, 0)).toBeNull();
  expect(serialFromIsoWeek(2020, 54)).toBeNull();
});
