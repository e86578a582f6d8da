import { readSample } from './support/readSample';

const keyword = (word: string, clicks: number, impressions: number, position_now: number) => ({
  table: 'keywords',
  keyword: word,
  metrics: { clicks, impressions, position_now },
});

test('Search Console queries become keywords as written, and nothing goes to Traffic', () => {
  const { format, tracker, counted, totals } = readSample('search-console.en/Queries.csv');
  expect(format).toBe('searchConsoleQueries');
  expect(tracker).toEqual([
    keyword('soap workshop', 120, 2400, 3.2),
    keyword('gift, handmade', 30, 1500, 8.75),
    keyword('=soap', 0, 40, 61.28),
  ]);
  expect(counted).toBe(3);
  expect(totals).toContainEqual({ table: 'keywords', metric: 'clicks', value: 120 + 30 });
  expect(totals.map(({ table }) => table)).not.toContain('traffic');
});

test('French queries are read with semicolons, decimal commas and narrow spaces', () => {
  const { format, tracker } = readSample('search-console.fr/Requêtes.csv');
  expect(format).toBe('searchConsoleQueries');
  expect(tracker).toEqual([
    keyword('savon artisanal', 70, 1400, 2.5),
    keyword('atelier savon', 14, 700, 12.25),
  ]);
});

test('In a comparison of queries the recent period counts, and position 0 is no position', () => {
  const { format, tracker, problems } = readSample('search-console-comparison.en.csv');
  expect(format).toBe('searchConsoleQueries');
  expect(tracker).toEqual([
    keyword('soap workshop', 90, 1800, 3.1),
    { table: 'keywords', keyword: 'old words', metrics: { clicks: 0, impressions: 0 } },
  ]);
  expect(problems).toEqual([]);
});

test('In a French comparison of queries the recent period counts', () => {
  const { tracker } = readSample('search-console-comparison.fr.csv');
  expect(tracker).toEqual([keyword('savon artisanal', 33, 660, 2.9)]);
});
