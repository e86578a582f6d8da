import { activity, sum, traffic } from '../../../../src/imports/formats/support/contribution';

test('A record adds its figures to Activity on its day, and nothing without a day or a figure', () => {
  expect(activity({ day: '2026-03-09', channel: 'X' }, { posts: 1, clicks: null })).toEqual([
    { table: 'activity', day: '2026-03-09', channel: 'X', content: 'original', metrics: { posts: 1 } },
  ]);
  expect(activity({ day: null, channel: 'X' }, { posts: 1 })).toEqual([]);
  expect(activity({ day: '2026-03-09', channel: 'X' }, { clicks: null })).toEqual([]);
});

test('A record adds its figures to Traffic on its days, and nothing without a day or a figure', () => {
  expect(traffic({ day: '2026-03-02', until: '2026-03-08' }, { orders: 0, sales: null })).toEqual([
    { table: 'traffic', day: '2026-03-02', until: '2026-03-08', metrics: { orders: 0 } },
  ]);
  expect(traffic({ day: null }, { orders: 1 })).toEqual([]);
  expect(traffic({ day: '2026-03-02' }, { sales: null })).toEqual([]);
});

test('A sum ignores missing values, and is missing where all are', () => {
  expect(sum(1, null, 2)).toBe(3);
  expect(sum(0, null)).toBe(0);
  expect(sum(null, null)).toBeNull();
});
