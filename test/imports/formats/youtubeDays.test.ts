import { activityRow } from './support/activityRow';
import { readSample } from './support/readSample';

test('Days of a YouTube channel are added up by week, without the total', () => {
  const { format, tracker, skipped, problems } = readSample('youtube-days.en.csv');
  expect(format).toBe('youtubeDays');
  expect(tracker).toEqual([
    activityRow('2026-03-02', 'YouTube', { impressions: 1200 }),
    activityRow('2026-03-09', 'YouTube', { impressions: 2400 + 1600 }),
  ]);
  expect(skipped).toEqual({ total: 1 });
  expect(problems).toEqual([]);
});

test('In a file without impressions the views stand in for them', () => {
  const { format, tracker } = readSample('youtube-days.fr.csv');
  expect(format).toBe('youtubeDays');
  expect(tracker).toEqual([activityRow('2026-03-09', 'YouTube', { impressions: 200 + 150 })]);
});
