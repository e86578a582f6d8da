import type { Contribution } from '../../../src/imports/format';
import { summarise } from '../../../src/imports/summary/summarise';
import { totals } from '../../../src/imports/summary/totals';

const post = (day: string, channel: string, posts: number, revenue: number): Contribution => ({
  table: 'activity',
  day,
  channel,
  content: 'original',
  amounts: { posts, revenue },
});
const query = (keyword: string, impressions: number, position_now: number): Contribution => ({
  table: 'keywords',
  keyword,
  amounts: { impressions, position_now },
});

test('sums what goes to the same row, in the order of days', () => {
  const rows = summarise([
    post('2026-03-09', 'X', 1, 0.1),
    post('2026-03-02', 'X', 1, 5),
    post('2026-03-09', 'X', 2, 0.2),
    post('2026-03-09', 'Facebook', 1, 7),
    { table: 'traffic', day: '2026-03-09', amounts: { orders: 2 } },
  ]);
  expect(rows).toEqual([
    post('2026-03-02', 'X', 1, 5),
    post('2026-03-09', 'X', 3, 0.3),
    post('2026-03-09', 'Facebook', 1, 7),
    { table: 'traffic', day: '2026-03-09', amounts: { orders: 2 } },
  ]);
});

test('positions are weighted by impressions, and equal without any', () => {
  expect(
    summarise([query('tea', 30, 2), query('tea', 10, 6), query('cup', 0, 4), query('cup', 0, 8)]),
  ).toEqual([query('tea', 40, 3), query('cup', 0, 6)]);
});

test('totals are kept apart by table', () => {
  const rows = summarise([
    post('2026-03-02', 'X', 1, 5),
    post('2026-03-09', 'X', 2, 5),
    query('tea', 30, 2),
    query('cup', 10, 6),
  ]);
  expect(totals(rows)).toEqual([
    { table: 'activity', quantity: 'posts', value: 3 },
    { table: 'activity', quantity: 'revenue', value: 10 },
    { table: 'keywords', quantity: 'impressions', value: 40 },
    { table: 'keywords', quantity: 'position_now', value: 3 },
  ]);
});
