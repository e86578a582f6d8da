import { readSample } from './support/readSample';

test('Clicks in Bing’s results are organic visits, by week', () => {
  const { format, tracker } = readSample('bing-dates.en.csv');
  expect(format).toBe('bingDates');
  expect(tracker).toEqual([
    { table: 'traffic', day: '2026-03-02', metrics: { organic_visits: 3 } },
    { table: 'traffic', day: '2026-03-09', metrics: { organic_visits: 4 + 5 } },
  ]);
});

test('Keywords of Bing are those of the workbook, one that begins with # too', () => {
  const { format, tracker } = readSample('bing-keywords.en.csv');
  expect(format).toBe('bingKeywords');
  expect(tracker).toEqual([
    {
      table: 'keywords',
      keyword: 'soap by hand',
      metrics: { clicks: 31, impressions: 900, position_now: 4.2 },
    },
    { table: 'keywords', keyword: '#soap', metrics: { clicks: 5, impressions: 120, position_now: 7.1 } },
  ]);
});
