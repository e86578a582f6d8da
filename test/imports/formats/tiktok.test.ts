import { activityRow } from './support/activityRow';
import { readSample } from './support/readSample';

test('TikTok days without a year are the latest ones, a negative count is subtracted, and “undefined” is blank', () => {
  const { format, tracker, problems } = readSample('tiktok.en.csv');
  expect(format).toBe('tiktok');
  expect(tracker).toEqual([
    activityRow('2025-12-29', 'TikTok', {
      impressions: 5000 + 1200,
      interactions: 410 + 22 + 31 + (-5 + 3),
      shares: 31,
    }),
    activityRow('2026-01-05', 'TikTok', { impressions: 800, interactions: 61 + 2 + 4, shares: 4 }),
  ]);
  expect(problems).toEqual([]);
});

test('The chosen year is that of TikTok’s last day', () => {
  const { tracker } = readSample('tiktok.en.csv', { year: 2024, cadence: 'monthly' });
  expect(tracker.map((row) => 'day' in row && row.day)).toEqual(['2023-12-01', '2024-01-01']);
});

test('A French TikTok export is read like an English one', () => {
  const { format, tracker } = readSample('tiktok.fr.csv');
  expect(format).toBe('tiktok');
  expect(tracker).toEqual([
    activityRow('2025-12-29', 'TikTok', {
      impressions: 2500 + 600,
      interactions: 205 + 11 + 15 + (-2 + 1),
      shares: 15,
    }),
  ]);
});
