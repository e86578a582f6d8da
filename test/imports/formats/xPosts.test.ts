import { activityRow } from './support/activityRow';
import { readSample } from './support/readSample';

test('Posts of X count in their week, and ids too long for numbers stay apart', () => {
  const { format, tracker, skipped } = readSample('x-posts.en.csv');
  expect(format).toBe('xPosts');
  expect(tracker).toEqual([
    activityRow('2026-03-02', 'X', {
      posts: 1,
      impressions: 1000,
      interactions: 60,
      shares: 6 + 4,
      clicks: 15,
    }),
    activityRow('2026-03-09', 'X', {
      posts: 2,
      impressions: 800 + 200,
      interactions: 31 + 9,
      shares: 2 + 1,
      clicks: 7,
    }),
  ]);
  expect(skipped).toEqual({});
});
