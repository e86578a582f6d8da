import { readSample } from './support/readSample';

const row = (channel: string, visits: number, new_visitors: number, revenue: number) => ({
  table: 'activity',
  day: '2026-03-02',
  channel,
  content: 'original',
  metrics: { visits, new_visitors, revenue },
});

test('Each network gets the visits that Analytics attributes to it, and other sources are skipped', () => {
  const { format, tracker, skipped, channels } = readSample('analytics-sources.en.csv');
  expect(format).toBe('analyticsSources');
  expect(tracker).toEqual([
    row('Facebook', 120 + 30 + 90, 80 + 20 + 55, 150 + 0 + 130),
    row('Instagram', 90, 60, 75.5),
    row('X', 10, 8, 0),
  ]);
  expect(skipped).toEqual({ otherChannel: 3, total: 1 });
  expect(channels).toEqual([
    { name: 'Facebook', rows: 3 },
    { name: 'Instagram', rows: 1 },
    { name: 'X', rows: 1 },
  ]);
});

test('A French Analytics export by source is read like an English one', () => {
  const { format, tracker } = readSample('analytics-sources.fr.csv');
  expect(format).toBe('analyticsSources');
  expect(tracker).toEqual([row('LinkedIn', 15, 12, 1020.5), row('Facebook', 60, 41, 80.25)]);
});

test('An Analytics file by source without dates or a period is not counted', () => {
  const { tracker, skipped } = readSample('analytics-sources-undated.en.csv');
  expect(tracker).toEqual([]);
  expect(skipped).toEqual({ noPeriod: 1 });
});
