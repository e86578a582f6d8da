import { dayFromParts, lastOfMonth, localDay } from '../../src/calendar/isoDay';

test('days exist in the calendar or are none', () => {
  expect(dayFromParts(2024, 2, 29)).toBe('2024-02-29');
  expect(dayFromParts(2023, 2, 29)).toBeNull();
  expect(dayFromParts(2026, 13, 1)).toBeNull();
  expect(dayFromParts(12, 1, 1)).toBeNull();
});

test('the last day of a month knows leap years', () => {
  expect(lastOfMonth('2024-02-01')).toBe('2024-02-29');
  expect(lastOfMonth('2026-12-31')).toBe('2026-12-31');
});

test('today is the day on the clock of whoever asks, up to the last minute', () => {
  expect(localDay(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
});
