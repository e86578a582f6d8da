import { defaultPeriod, lackingPeriods, periodText } from '../../../src/sidebar/week/periods';
import type { LoggedPeriod } from '../../../src/workbook/week/types';

const period = (first: string, missing: LoggedPeriod['missing'], isOver = true): LoggedPeriod => ({
  first,
  last: first,
  isOver,
  missing,
  lines: [],
});

const first = period('2026-01-05', 'hours');
const second = period('2026-01-12', 'nothing');
const third = period('2026-01-19', null);
const running = period('2026-01-26', 'nothing', false);

test('The latest week that is over and not complete comes first, or else the one that runs', () => {
  expect(defaultPeriod([first, second, third, running])).toBe(second);
  expect(defaultPeriod([third, running])).toBe(running);
  expect(defaultPeriod([])).toBeUndefined();
});

test('Weeks that are over and lack hours are listed, the latest first', () => {
  expect(lackingPeriods([first, second, third, running])).toEqual([second, first]);
});

test.each([
  ['weekly', 'en', '2026-11-16', '2026-11-22', 'November 16 – 22, 2026'],
  ['weekly', 'en', '2025-12-29', '2026-01-04', 'December 29, 2025 – January 4, 2026'],
  ['weekly', 'fr', '2026-11-16', '2026-11-22', '16 au 22 novembre 2026'],
  ['weekly', 'fr', '2026-06-01', '2026-06-07', '1er au 7 juin 2026'],
  ['weekly', 'fr', '2026-10-26', '2026-11-01', '26 octobre au 1er novembre 2026'],
  ['monthly', 'en', '2026-11-01', '2026-11-30', 'November 2026'],
  ['monthly', 'fr', '2026-11-01', '2026-11-30', 'novembre 2026'],
] as const)('A %s period is written in %s: from %s to %s', (cadence, language, from, last, text) => {
  expect(periodText({ first: from, last }, cadence, language).replace(/\s/g, ' ')).toBe(text);
});
