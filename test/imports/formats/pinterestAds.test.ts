import { activityRow } from './support/activityRow';
import { readSample } from './support/readSample';

const adsRow = (day: string, metrics: Parameters<typeof activityRow>[2]) =>
  activityRow(day, 'Pinterest Ads', metrics, '');

test('Pinterest ads add their cost to their week, all campaigns together, and checkouts don’t count as sales', () => {
  const { format, tracker, skipped, problems } = readSample('pinterest-ads.en.csv');
  expect(format).toBe('pinterestAds');
  expect(tracker).toEqual([
    adsRow('2026-03-02', { ad_spend: 12.5, impressions: 4000, interactions: 90, clicks: 41 }),
    adsRow('2026-03-09', {
      ad_spend: 10 + 5.25,
      impressions: 3500 + 1500,
      interactions: 70 + 31,
      clicks: 30 + 13,
    }),
  ]);
  expect(skipped).toEqual({ total: 1 });
  expect(problems).toEqual([]);
});

test('A French Pinterest export is read like an English one', () => {
  const { format, tracker } = readSample('pinterest-ads.fr.csv');
  expect(format).toBe('pinterestAds');
  expect(tracker).toEqual([
    adsRow('2026-03-09', {
      ad_spend: 1012.5 + 10,
      impressions: 4000 + 3500,
      clicks: 41 + 30,
    }),
  ]);
});
