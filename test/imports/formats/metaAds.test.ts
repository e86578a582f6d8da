import { activityRow } from './support/activityRow';
import { readSample } from './support/readSample';

test('Meta ads by day add their cost to the channel of Facebook’s ads, apart from its posts and without the sum above', () => {
  const { format, tracker, skipped, problems } = readSample('meta-ads-by-day.en.csv');
  expect(format).toBe('metaAds');
  expect(tracker).toEqual([
    activityRow('2026-03-02', 'Facebook Ads', { ad_spend: 12.5, impressions: 1000, clicks: 20 }, ''),
    activityRow(
      '2026-03-09',
      'Facebook Ads',
      { ad_spend: 15.35 + 13.25, impressions: 1200 + 450, clicks: 26 + 18 },
      '',
    ),
  ]);
  expect(skipped).toEqual({ total: 1 });
  expect(problems).toEqual([]);
});

test('Ads on Instagram have a channel of their own where the report names the platform', () => {
  const { tracker } = readSample('meta-ads-by-platform.fr.csv');
  expect(tracker).toEqual([
    activityRow('2026-03-09', 'Facebook Ads', { ad_spend: 1015.35, impressions: 1200, clicks: 26 }, ''),
    activityRow('2026-03-09', 'Instagram Ads', { ad_spend: 20.15, impressions: 800, clicks: 9 }, ''),
  ]);
});

test('A sum over several weeks isn’t put on its first day', () => {
  const { tracker, skipped, totals } = readSample('meta-ads-summary.en.csv');
  expect(tracker).toEqual([
    activityRow('2026-03-09', 'Facebook Ads', { ad_spend: 30, impressions: 2000 }, ''),
  ]);
  expect(skipped).toEqual({ spansPeriods: 1 });
  expect(totals.find(({ metric }) => metric === 'ad_spend')?.value).toBe(30);
});
