import { activityRow } from './support/activityRow';
import { readSample } from './support/readSample';

test('Google Ads by day add their cost to the channel of Google’s ads, without the total below', () => {
  const { format, tracker, skipped, problems } = readSample('google-ads-by-day.en.csv');
  expect(format).toBe('googleAds');
  expect(tracker).toEqual([
    activityRow('2026-03-02', 'Google Ads', { ad_spend: 4.2, impressions: 800, clicks: 60 }, ''),
    activityRow(
      '2026-03-09',
      'Google Ads',
      { ad_spend: 1006.1 + 7.05, impressions: 900 + 300, clicks: 71 + 12 },
      '',
    ),
  ]);
  expect(skipped).toEqual({ total: 1 });
  expect(problems).toEqual([]);
});

test('Campaigns without days count in the week that the line above the titles names, their totals left out', () => {
  const { format, tracker, skipped, period } = readSample('google-ads-campaigns.en.csv');
  expect(format).toBe('googleAds');
  expect(period).toEqual({ first: '2026-03-09', last: '2026-03-15' });
  expect(tracker).toEqual([
    activityRow(
      '2026-03-09',
      'Google Ads',
      { ad_spend: 12.5 + 7.05, impressions: 900 + 300, clicks: 71 + 12 },
      '',
    ),
  ]);
  expect(skipped).toEqual({ total: 2 });
});
