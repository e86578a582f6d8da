import { regularGrid } from '../../src/statistics/regularGrid';

const day = (text: string) => Date.parse(`${text}T00:00:00Z`) / 86400000;
const grid = (dates: readonly number[]) => {
  const found = regularGrid(dates);
  if (!found.isRegular) throw new Error(found.reason);
  return found;
};

test('regularGrid recognises days with gaps, in any order', () => {
  const { cadence, rows, rowOfDate } = grid([day('2026-01-03'), day('2026-01-01'), day('2026-01-06')]);
  expect({ cadence, rows, rowOfDate }).toEqual({ cadence: 'daily', rows: 6, rowOfDate: [2, 0, 5] });
});

test('regularGrid recognises weeks with a missing one', () => {
  const { cadence, rowOfDate } = grid([day('2026-01-05'), day('2026-01-12'), day('2026-01-26')]);
  expect({ cadence, rowOfDate }).toEqual({ cadence: 'weekly', rowOfDate: [0, 1, 3] });
});

test('regularGrid recognises first days of months', () => {
  const { cadence, rowOfDate } = grid([day('2025-12-01'), day('2026-01-01'), day('2026-03-01')]);
  expect({ cadence, rowOfDate }).toEqual({ cadence: 'monthly', rowOfDate: [0, 1, 3] });
});

test('regularGrid recognises last days of months', () => {
  const { cadence, rowOfDate } = grid([day('2026-01-31'), day('2026-02-28'), day('2026-03-31')]);
  expect({ cadence, rowOfDate }).toEqual({ cadence: 'monthly', rowOfDate: [0, 1, 2] });
});

test('regularGrid accepts plain counts', () => {
  expect(grid([1, 2, 3, 5])).toMatchObject({ cadence: 'daily', rows: 5, rowOfDate: [0, 1, 2, 4] });
});

test('regularGrid accepts every second week, a cadence without a name', () => {
  expect(grid([0, 14, 28, 56])).toMatchObject({ cadence: 'other', rows: 5 });
});

test('firstRowFrom places a start before, between and after the dates', () => {
  const weekly = grid([day('2026-01-05'), day('2026-01-12'), day('2026-01-19')]);
  expect(weekly.firstRowFrom(day('2026-01-12'))).toBe(1);
  expect(weekly.firstRowFrom(day('2026-01-13'))).toBe(2);
  expect(weekly.firstRowFrom(day('2025-12-01'))).toBeLessThan(0);
  expect(weekly.firstRowFrom(day('2026-01-20'))).toBe(3);
});

test('firstRowFrom places a start between months', () => {
  const firsts = grid([day('2026-01-01'), day('2026-02-01'), day('2026-03-01')]);
  expect([day('2026-02-01'), day('2026-02-02'), day('2026-01-31')].map(firsts.firstRowFrom)).toEqual([
    1, 2, 1,
  ]);
  const lasts = grid([day('2026-01-31'), day('2026-02-28'), day('2026-03-31')]);
  expect([day('2026-02-27'), day('2026-02-28'), day('2026-03-01')].map(lasts.firstRowFrom)).toEqual([
    1, 1, 2,
  ]);
});

test('regularGrid refuses a duplicate date', () => {
  expect(regularGrid([3, 1, 2, 3])).toEqual({ isRegular: false, reason: 'duplicate', date: 3 });
});

test('regularGrid refuses irregular dates', () => {
  expect(regularGrid([0, 7, 14, 21, 29, 36])).toMatchObject({ isRegular: false, reason: 'irregular' });
});

test('regularGrid accepts a single date', () => {
  expect(grid([17])).toMatchObject({ rows: 1, rowOfDate: [0] });
});

test('regularGrid recognises quarters and years', () => {
  const quarters = ['2024-01-01', '2024-04-01', '2024-10-01', '2025-01-01'].map(day);
  expect(grid(quarters)).toMatchObject({ cadence: 'quarterly', rows: 5, rowOfDate: [0, 1, 3, 4] });
  const years = ['2019-12-31', '2020-12-31', '2021-12-31'].map(day);
  expect(grid(years)).toMatchObject({ cadence: 'yearly', rows: 3, rowOfDate: [0, 1, 2] });
  expect(grid(years).firstRowFrom(day('2020-06-01'))).toBe(1);
});

test('regularGrid takes sparse dates for days, whole weeks for weeks, and first days for months', () => {
  expect(regularGrid([0, 2, 20, 26], true)).toMatchObject({ cadence: 'daily', rows: 27 });
  expect(regularGrid([0, 14, 140], true)).toMatchObject({ cadence: 'weekly', rows: 21 });
  const months = ['2024-01-01', '2024-03-01', '2024-11-01'].map(day);
  expect(regularGrid(months, true)).toMatchObject({ cadence: 'monthly', rows: 11 });
});
