import { readSample } from './support/readSample';

test('Visits that Matomo counts are all visits of their week', () => {
  const { format, tracker, problems } = readSample('matomo.en.csv');
  expect(format).toBe('matomo');
  expect(tracker).toEqual([
    { table: 'traffic', day: '2026-03-02', metrics: { all_visits: 100 } },
    { table: 'traffic', day: '2026-03-09', metrics: { all_visits: 120 + 85 } },
  ]);
  expect(problems).toEqual([]);
});
