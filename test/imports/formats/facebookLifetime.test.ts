import { activityRow } from './support/activityRow';
import { readSample } from './support/readSample';

test('Posts of older Facebook files are read below a second line of titles', () => {
  const { format, tracker, skipped, problems } = readSample('facebook-lifetime.en.csv');
  expect(format).toBe('facebookLifetime');
  expect(tracker).toEqual([
    activityRow('2015-12-28', 'Facebook', {
      posts: 2,
      impressions: 5091 + 19057,
      interactions: 4 + 79 + 17 + (5 + 130),
      shares: 17,
      clicks: 159 + 1674,
    }),
  ]);
  expect(skipped).toEqual({ heading: 1 });
  expect(problems).toEqual([]);
});
