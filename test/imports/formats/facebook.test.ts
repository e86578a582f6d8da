import { activityRow } from './support/activityRow';
import { readSample } from './support/readSample';

test('Facebook posts count by week and type of content, and ids cut by a spreadsheet don’t merge posts', () => {
  const { format, tracker, skipped, problems } = readSample('facebook.en.csv');
  expect(format).toBe('facebook');
  expect(tracker).toEqual([
    activityRow('2026-03-09', 'Facebook', {
      posts: 1,
      impressions: 3000,
      interactions: 150,
      shares: 10,
      clicks: 90,
    }),
    activityRow(
      '2026-03-09',
      'Facebook',
      { posts: 1, impressions: 800, interactions: 25, shares: 4, clicks: 12 },
      'curated',
    ),
    // Meta's sum is blank here: reactions, comments and shares are added up.
    activityRow('2026-03-16', 'Facebook', {
      posts: 1,
      impressions: 5200,
      interactions: 300 + 40 + 25,
      shares: 25,
      clicks: 10,
    }),
  ]);
  expect(skipped).toEqual({ repeated: 1 });
  expect(problems).toEqual([]);
});

test('A French Facebook export in Windows-1252 is read like an English one', () => {
  const { format, tracker } = readSample('facebook.fr.csv');
  expect(format).toBe('facebook');
  expect(tracker).toEqual([
    activityRow('2026-03-23', 'Facebook', {
      posts: 1,
      impressions: 2000,
      interactions: 88,
      shares: 8,
      clicks: 45,
    }),
    activityRow(
      '2026-03-23',
      'Facebook',
      { posts: 1, impressions: 500, interactions: 9, shares: 2, clicks: 3 },
      'curated',
    ),
  ]);
});
