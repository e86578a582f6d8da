import { activityRow } from './support/activityRow';
import { readSample } from './support/readSample';

test('Older posts of X count on the day as written, without promoted figures and repeated rows', () => {
  const { format, tracker, skipped, problems } = readSample('x-tweets.en.csv');
  expect(format).toBe('xTweets');
  expect(tracker).toEqual([
    activityRow('2022-10-24', 'X', { posts: 1, impressions: 1209, interactions: 13, shares: 2, clicks: 8 }),
    activityRow('2022-10-31', 'X', { posts: 1, impressions: 500, interactions: 20, shares: 3, clicks: 4 }),
  ]);
  expect(skipped).toEqual({ repeated: 1 });
  expect(problems).toEqual([]);
});
