import { activityRow } from './support/activityRow';
import { readSample } from './support/readSample';

test('posts by week from UTF-16 with a line that names the separator', () => {
  const { format, tracker, problems } = readSample('instagram.en.csv');
  expect(format).toBe('instagram');
  expect(tracker).toEqual([
    activityRow('2026-03-23', 'Instagram', {
      posts: 1,
      impressions: 2400,
      interactions: 180 + 12 + 9 + 21,
      shares: 12,
    }),
    activityRow('2026-03-30', 'Instagram', {
      posts: 2,
      impressions: 9100 + 1000,
      interactions: 410 + 55 + 23 + 60 + (70 + 2 + 4),
      shares: 55 + 2,
    }),
  ]);
  expect(problems).toEqual([]);
});

test('the same in French', () => {
  const { format, tracker } = readSample('instagram.fr.csv');
  expect(format).toBe('instagram');
  expect(tracker).toEqual([
    activityRow('2026-03-23', 'Instagram', {
      posts: 1,
      impressions: 1250,
      interactions: 80 + 3 + 5 + 7,
      shares: 3,
    }),
    activityRow('2026-03-30', 'Instagram', {
      posts: 1,
      impressions: 640,
      interactions: 41 + 1 + 2 + 0,
      shares: 1,
    }),
  ]);
});

test('figures of single days would count a post twice', () => {
  const { format, tracker, skipped } = readSample('instagram-daily.en.csv');
  expect(format).toBe('instagram');
  expect(skipped).toEqual({ daily: 2 });
  expect(tracker).toEqual([]);
});

test('stories have replies and no comments; older files say impressions', () => {
  const { format, tracker } = readSample('instagram-stories.en.csv');
  expect(format).toBe('instagram');
  expect(tracker).toEqual([
    activityRow('2024-03-25', 'Instagram', {
      posts: 1,
      impressions: 310,
      interactions: 12 + 2 + 3,
      shares: 2,
    }),
  ]);
});
