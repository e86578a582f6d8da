import { readSample } from './support/readSample';

test('Visits that Plausible counts are all visits of their week', () => {
  const { format, tracker, problems } = readSample('plausible.en.csv');
  expect(format).toBe('plausible');
  expect(tracker).toEqual([
    { table: 'traffic', day: '2026-03-02', metrics: { all_visits: 100 } },
    { table: 'traffic', day: '2026-03-09', metrics: { all_visits: 120 + 85 } },
  ]);
  expect(problems).toEqual([]);
});

test('Plausible’s visitors by source are counted by date, and not once more', () => {
  const { format, tracker, skipped } = readSample('plausible-sources.en.csv');
  expect(format).toBe('plausibleBreakdowns');
  expect(tracker).toEqual([]);
  expect(skipped).toEqual({ breakdown: 2 });
});
