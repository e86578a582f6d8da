import { previewSample, readSample } from './support/readSample';

test('Analytics figures of one week go to that week, without the grand total', () => {
  const { format, tracker, skipped, problems } = readSample('analytics-channels.en.csv');
  expect(format).toBe('analyticsChannels');
  expect(tracker).toEqual([
    {
      table: 'traffic',
      day: '2026-03-02',
      metrics: {
        all_visits: 820 + 500 + 300 + 90 + 40 + 20,
        organic_visits: 820,
        social_visits: 300 + 90,
      },
    },
  ]);
  expect(skipped).toEqual({ total: 1 });
  expect(problems).toEqual([]);
});

test('Analytics figures of a month aren’t counted in a weekly workbook', () => {
  const { tracker, skipped } = readSample('analytics-channels.fr.csv');
  expect(tracker).toEqual([]);
  expect(skipped).toEqual({ spansPeriods: 3, total: 1 });
});

test('Analytics figures of a month count in a monthly workbook', () => {
  const { format, tracker } = readSample('analytics-channels.fr.csv', { cadence: 'monthly' });
  expect(format).toBe('analyticsChannels');
  expect(tracker).toEqual([
    {
      table: 'traffic',
      day: '2026-07-01',
      metrics: { all_visits: 1234 + 345 + 421, organic_visits: 1234, social_visits: 345 },
    },
  ]);
});

test('Analytics rows with a date go to the week of that date', () => {
  const { tracker } = readSample('analytics-channels-by-date.en.csv');
  expect(tracker).toEqual([
    {
      table: 'traffic',
      day: '2026-03-02',
      metrics: { all_visits: 100 + 80 + 25, organic_visits: 100 + 80, social_visits: 25 },
    },
    {
      table: 'traffic',
      day: '2026-03-09',
      metrics: { all_visits: 120 + 35 + 10, organic_visits: 120, social_visits: 35 },
    },
  ]);
});

test('An Analytics file without dates or a period is not counted', () => {
  const { tracker, skipped } = readSample('analytics-channels-undated.en.csv');
  expect(tracker).toEqual([]);
  expect(skipped).toEqual({ noPeriod: 2 });
});

test('Two Analytics tables of one file are read separately', () => {
  const { tables } = previewSample('analytics-two-tables.en.csv');
  expect(tables.map(({ format }) => format)).toEqual(['analyticsChannels', 'analyticsSources']);
  expect(tables[0]?.tracker).toEqual([
    {
      table: 'traffic',
      day: '2026-03-02',
      metrics: { all_visits: 820 + 300, organic_visits: 820, social_visits: 300 },
    },
  ]);
});
