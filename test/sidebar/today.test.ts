import { today } from '../../src/sidebar/today';

test('the day is the user’s own', () => {
  expect(today(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
});
