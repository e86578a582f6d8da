import { activityRow } from './support/activityRow';
import { readSample } from './support/readSample';

test('Days of X add up to weeks, with the number of posts created', () => {
  const { format, tracker, period } = readSample('x-days.en.csv');
  expect(format).toBe('xDays');
  expect(period).toEqual({ first: '2026-03-08', last: '2026-03-10' });
  expect(tracker).toEqual([
    activityRow('2026-03-02', 'X', { posts: 1, impressions: 400, interactions: 18, shares: 3 }),
    activityRow('2026-03-09', 'X', {
      posts: 2 + 0,
      impressions: 1300 + 700,
      interactions: 70 + 25,
      shares: 5 + 6 + (1 + 2),
    }),
  ]);
});
