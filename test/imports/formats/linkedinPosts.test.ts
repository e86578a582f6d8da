import { activityRow } from './support/activityRow';
import { readSample } from './support/readSample';

test('LinkedIn posts count in the week of their creation, and sponsored ones among its ads', () => {
  const { format, tracker, problems } = readSample('linkedin-posts.en.csv');
  expect(format).toBe('linkedinPosts');
  expect(tracker).toEqual([
    activityRow('2026-03-02', 'LinkedIn', {
      ...{ posts: 1, impressions: 300, interactions: 12 + 9 + 2 + 1, shares: 1, clicks: 12 },
    }),
    activityRow('2026-03-09', 'LinkedIn', {
      ...{ posts: 1, impressions: 550, interactions: 25 + 15 + 3 + 2, shares: 2, clicks: 25 },
    }),
    activityRow(
      '2026-03-09',
      'LinkedIn Ads',
      { impressions: 4000, interactions: 80 + 20 + 1, shares: 0, clicks: 80 },
      '',
    ),
  ]);
  expect(problems).toEqual([]);
});
