import type { Contribution } from '../../../src/imports/format';
import { aggregate, sumTotals } from '../../../src/imports/summary/aggregate';

const post = (day: string, channel: string, posts: number, revenue: number): Contribution => ({
  table: 'activity',
  day,
  channel,
  content: 'original',
  metrics: { posts, revenue },
});
const query = (keyword: string, impressions: number, position_now: number): Contribution => ({
  table: 'keywords',
  keyword,
  metrics: { impressions, position_now },
});

test('Contributions to the same row are summed, in the order of days', () => {
  const rows = aggregate([
    post('2026-03-09', 'X', 1, 0.1),
    post('2026-03-02', 'X', 1, 5),
    post('2026-03-09', 'X', 2, 0.2),
    post('2026-03-09', 'Facebook', 1, 7),
    { table: 'traffic', day: '2026-03-09', metrics: { orders: 2 } },
  ]);
  expect(rows).toEqual([
    post('2026-03-02', 'X', 1, 5),
    post('2026-03-09', 'X', 3, 0.3),
    post('2026-03-09', 'Facebook', 1, 7),
    { table: 'traffic', day: '2026-03-09', metrics: { orders: 2 } },
  ]);
});

test('Positions are weighted by impressions, and equally where there are none', () => {
  expect(
    aggregate([query('tea', 30, 2), query('tea', 10, 6), query('cup', 0, 4), query('cup', 0, 8)]),
  ).toEqual([query('tea', 40, 3), query('cup', 0, 6)]);
});

test('Totals are kept apart by table', () => {
  const rows = aggregate([
    post('2026-03-02', 'X', 1, 5),
    post('2026-03-09', 'X', 2, 5),
    query('tea', 30, 2),
    query('cup', 10, 6),
  ]);
  expect(sumTotals(rows)).toEqual([
    { table: 'activity', metric: 'posts', value: 3 },
    { table: 'activity', metric: 'revenue', value: 10 },
    { table: 'keywords', metric: 'impressions', value: 40 },
    { table: 'keywords', metric: 'position_now', value: 3 },
  ]);
});
