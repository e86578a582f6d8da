import { activityRow } from './support/activityRow';
import { readSample } from './support/readSample';

test('TikTok videos count in the week of their posting, each once', () => {
  const { format, tracker, skipped, period } = readSample('tiktok-videos.en.csv');
  expect(format).toBe('tiktokVideos');
  expect(tracker).toEqual([
    activityRow('2026-11-02', 'TikTok', { posts: 1, impressions: 500, interactions: 10 + 2 + 1, shares: 1 }),
    activityRow('2026-11-09', 'TikTok', { posts: 1, impressions: 300, interactions: 5, shares: 0 }),
  ]);
  expect(skipped).toEqual({ repeated: 1 });
  expect(period).toEqual({ first: '2026-11-03', last: '2026-11-10' });
});

test('TikTok for Business gives the same table under other titles', () => {
  const { format, tracker } = readSample('tiktok-business-videos.en.csv');
  expect(format).toBe('tiktokVideos');
  expect(tracker).toEqual([
    activityRow('2026-10-26', 'TikTok', { posts: 1, impressions: 500, interactions: 10 + 2 + 1, shares: 1 }),
  ]);
});
