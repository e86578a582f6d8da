import { activityRow } from './support/activityRow';
import { readSample } from './support/readSample';

test('Instagram posts count in their week, from a UTF-16 file with a line that names the delimiter', () => {
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

test('A French Instagram export is read like an English one', () => {
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

test('Instagram figures of single days are skipped, as they would count a post twice', () => {
  const { format, tracker, skipped } = readSample('instagram-daily.en.csv');
  expect(format).toBe('instagram');
  expect(skipped).toEqual({ daily: 2 });
  expect(tracker).toEqual([]);
});

test('Instagram stories count replies, and older files have impressions instead of views', () => {
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
