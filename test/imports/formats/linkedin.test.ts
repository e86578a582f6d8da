import { activityRow } from './support/activityRow';
import { readSample } from './support/readSample';

test('LinkedIn days below a title line add up to weeks, organic and sponsored together, without posts', () => {
  const { format, tracker, problems } = readSample('linkedin.en.csv');
  expect(format).toBe('linkedin');
  expect(tracker).toEqual([
    activityRow('2026-03-02', 'LinkedIn', {
      impressions: 300,
      interactions: 12 + 9 + 2 + 1,
      shares: 1,
      clicks: 12,
    }),
    activityRow('2026-03-09', 'LinkedIn', {
      impressions: 550 + 200,
      interactions: 25 + 15 + 3 + 2 + (7 + 5 + 0 + 1),
      shares: 2 + 1,
      clicks: 25 + 7,
    }),
  ]);
  expect(problems).toEqual([]);
});

test('A French LinkedIn export is read alike, also where an older file calls reposts shares', () => {
  const { format, tracker } = readSample('linkedin.fr.csv');
  expect(format).toBe('linkedin');
  expect(tracker).toEqual([
    activityRow('2026-03-02', 'LinkedIn', {
      impressions: 1300,
      interactions: 52 + 40 + 5 + 3,
      shares: 3,
      clicks: 52,
    }),
    activityRow('2026-03-30', 'LinkedIn', {
      impressions: 700,
      interactions: 21 + 18 + 0 + 2,
      shares: 2,
      clicks: 21,
    }),
  ]);
});
