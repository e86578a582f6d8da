import { previewSample, readSample } from './support/readSample';

test('figures of one week go to that week, without the grand total', () => {
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

test('figures of a month are spread over no weeks', () => {
  const { tracker, skipped } = readSample('analytics-channels.fr.csv');
  expect(tracker).toEqual([]);
  expect(skipped).toEqual({ spansPeriods: 3, total: 1 });
});

test('in a monthly workbook they are those of the month', () => {
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

test('with a date each row goes to its own week', () => {
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

test('a file that does not say its days is not counted', () => {
  const { tracker, skipped } = readSample('analytics-channels-undated.en.csv');
  expect(tracker).toEqual([]);
  expect(skipped).toEqual({ noPeriod: 2 });
});

test('two tables of one file are read each for itself', () => {
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
