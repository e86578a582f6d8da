import {
  addDays,
  dayFromSerial,
  monthFromSerial,
  parseSerial,
  serialFromDay,
  serialFromMonth,
} from '../../src/calendar/serial';

test('a serial is the number that a date cell holds', () => {
  expect(serialFromDay('1900-01-01')).toBe(2);
  expect(serialFromDay('2026-03-29')).toBe(46110);
  expect(serialFromDay('1970-01-02') - serialFromDay('1970-01-01')).toBe(1);
  expect(serialFromDay('soon')).toBeNaN();
});

test('days are counted forth and back', () => {
  expect(dayFromSerial(serialFromDay('2026-03-01') - 1)).toBe('2026-02-28');
  expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
  expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
});

test.each([
  ['2026-03-29', 46110],
  ['1899-12-29', -1],
  ['2026-02-31', null],
  ['2026-3-29', null],
  ['', null],
])('the text %j has the serial %j', (text, serial) => {
  expect(parseSerial(text)).toBe(serial);
});

test('months are counted since year 0 and begin on their first day', () => {
  const march = monthFromSerial(serialFromDay('2026-03-31'));
  expect(march).toBe(2026 * 12 + 2);
  expect(dayFromSerial(serialFromMonth(march))).toBe('2026-03-01');
});
