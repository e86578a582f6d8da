import { activity, sum, traffic } from '../../../../src/imports/formats/support/contribution';

test('what the record gives, on its day; without a day or a figure nothing', () => {
  expect(activity({ day: '2026-03-09', channel: 'X' }, { posts: 1, clicks: null })).toEqual([
    { table: 'activity', day: '2026-03-09', channel: 'X', content: 'original', metrics: { posts: 1 } },
  ]);
  expect(activity({ day: null, channel: 'X' }, { posts: 1 })).toEqual([]);
  expect(activity({ day: '2026-03-09', channel: 'X' }, { clicks: null })).toEqual([]);
});

test('what the record gives, on its days; without a day or a figure nothing', () => {
  expect(traffic({ day: '2026-03-02', until: '2026-03-08' }, { orders: 0, sales: null })).toEqual([
    { table: 'traffic', day: '2026-03-02', until: '2026-03-08', metrics: { orders: 0 } },
  ]);
  expect(traffic({ day: null }, { orders: 1 })).toEqual([]);
  expect(traffic({ day: '2026-03-02' }, { sales: null })).toEqual([]);
});

test('what is given is added up; nothing given is no 0', () => {
  expect(sum(1, null, 2)).toBe(3);
  expect(sum(0, null)).toBe(0);
  expect(sum(null, null)).toBeNull();
});
