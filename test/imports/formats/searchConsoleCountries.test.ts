import { readSample } from './support/readSample';

test.each([
  ['search-console.en/Countries.csv', 2],
  ['search-console.fr/Pays.csv', 1],
])('clicks by country are recognised, and counted by date only: %s', (file, rows) => {
  const { format, tracker, skipped } = readSample(file);
  expect(format).toBe('searchConsoleCountries');
  expect(skipped).toEqual({ breakdown: rows });
  expect(tracker).toEqual([]);
});
