import { readSample } from './support/readSample';

test('Search Console clicks by date are the organic visits of their week', () => {
  const { format, tracker, period } = readSample('search-console.en/Dates.csv');
  expect(format).toBe('searchConsoleDates');
  expect(period).toEqual({ first: '2026-03-08', last: '2026-03-10' });
  expect(tracker).toEqual([
    { table: 'traffic', day: '2026-03-02', metrics: { organic_visits: 40 } },
    { table: 'traffic', day: '2026-03-09', metrics: { organic_visits: 55 + 65 } },
  ]);
});

test('A French Search Console table by date adds up to months', () => {
  const { format, tracker } = readSample('search-console.fr/Dates.csv', { cadence: 'monthly' });
  expect(format).toBe('searchConsoleDates');
  expect(tracker).toEqual([
    { table: 'traffic', day: '2026-02-01', metrics: { organic_visits: 48 } },
    { table: 'traffic', day: '2026-03-01', metrics: { organic_visits: 52 } },
  ]);
});
