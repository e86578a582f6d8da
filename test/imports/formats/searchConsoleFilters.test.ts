import { readSample } from './support/readSample';

test.each([
  ['search-console.en/Filters.csv', 2],
  ['search-console.fr/Filtres.csv', 1],
])('filters are recognised and have no figures: %s', (file, rows) => {
  const { format, tracker, without } = readSample(file);
  expect(format).toBe('searchConsoleFilters');
  expect(without).toBe(rows);
  expect(tracker).toEqual([]);
});
