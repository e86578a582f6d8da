import { dayFromNumber, dayNumber, dayOf, lastOfMonth } from '../../../src/imports/values/day';

test('days exist in the calendar or are none', () => {
  expect(dayOf(2024, 2, 29)).toBe('2024-02-29');
  expect(dayOf(2023, 2, 29)).toBeNull();
  expect(dayOf(2026, 13, 1)).toBeNull();
  expect(dayOf(12, 1, 1)).toBeNull();
});

test('days are counted from 1970 and back', () => {
  expect(dayNumber('1970-01-02')).toBe(1);
  expect(dayFromNumber(dayNumber('2026-03-01') - 1)).toBe('2026-02-28');
});

test('the last day of a month', () => {
  expect(lastOfMonth('2024-02-01')).toBe('2024-02-29');
  expect(lastOfMonth('2026-12-31')).toBe('2026-12-31');
});
