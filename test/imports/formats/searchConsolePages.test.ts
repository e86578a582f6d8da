import { readSample } from './support/readSample';

test.each([
  ['search-console.en/Pages.csv', 2],
  ['search-console.fr/Pages.csv', 1],
])('clicks by page are recognised, and counted by date only: %s', (file, rows) => {
  const { format, tracker, skipped } = readSample(file);
  expect(format).toBe('searchConsolePages');
  expect(skipped).toEqual({ breakdown: rows });
  expect(tracker).toEqual([]);
});
