import { activityRow } from './support/activityRow';
import { readSample } from './support/readSample';

test('YouTube videos count in their week of publication, without the total, and views stand in for missing impressions', () => {
  const { format, tracker, skipped, problems } = readSample('youtube.en.csv');
  expect(format).toBe('youtube');
  expect(tracker).toEqual([
    activityRow('2019-12-30', 'YouTube', { posts: 1, impressions: 12000, interactions: 5, shares: 0 }),
    activityRow('2026-03-09', 'YouTube', {
      posts: 2,
      impressions: 40000 + 1100,
      interactions: 130 + 20 + 11 + (55 + 4 + 4),
      shares: 11 + 4,
    }),
  ]);
  expect(skipped).toEqual({ total: 1 });
  expect(problems).toEqual([]);
});

test('A French YouTube export is read like an English one', () => {
  const { format, tracker, skipped } = readSample('youtube.fr.csv');
  expect(format).toBe('youtube');
  expect(tracker).toEqual([
    activityRow('2026-02-23', 'YouTube', { posts: 1, impressions: 5000 }),
    activityRow('2026-03-09', 'YouTube', { posts: 1, impressions: 15000 }),
  ]);
  expect(skipped).toEqual({ total: 1 });
});
