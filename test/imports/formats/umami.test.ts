import { readSample } from './support/readSample';

test('Umami’s pages make visits, each counted once, from whichever of its rows names where it came from', () => {
  const { format, rows, tracker } = readSample('umami.en.csv');
  expect([format, rows]).toEqual(['umami', 7]);
  expect(tracker).toEqual([
    { table: 'traffic', day: '2026-03-09', metrics: { all_visits: 2, organic_visits: 1, social_visits: 1 } },
    { table: 'traffic', day: '2026-03-16', metrics: { all_visits: 2, social_visits: 1 } },
  ]);
});
