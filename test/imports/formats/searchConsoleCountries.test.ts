import { readSample } from './support/readSample';

test.each([
  ['search-console.en/Countries.csv', 2],
  ['search-console.fr/Pays.csv', 1],
])('clicks by country are recognised, and counted by date only: %s', (file, rows) => {
  const { format, tracker, leftOut } = readSample(file);
  expect(format).toBe('searchConsoleCountries');
  expect(leftOut).toEqual({ breakdown: rows });
  expect(tracker).toEqual([]);
});
