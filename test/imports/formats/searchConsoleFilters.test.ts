import { readSample } from './support/readSample';

test.each([
  ['search-console.en/Filters.csv', 2],
  ['search-console.fr/Filtres.csv', 1],
])('filters are recognised and have no figures: %s', (file, rows) => {
  const { format, tracker, withoutFigures } = readSample(file);
  expect(format).toBe('searchConsoleFilters');
  expect(withoutFigures).toBe(rows);
  expect(tracker).toEqual([]);
});
