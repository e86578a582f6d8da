import { readSample } from './support/readSample';

test.each([
  ['page', 'searchConsolePages', 'search-console.en/Pages.csv', 2],
  ['page', 'searchConsolePages', 'search-console.fr/Pages.csv', 1],
  ['country', 'searchConsoleCountries', 'search-console.en/Countries.csv', 2],
  ['country', 'searchConsoleCountries', 'search-console.fr/Pays.csv', 1],
  ['device', 'searchConsoleDevices', 'search-console.en/Devices.csv', 2],
  ['device', 'searchConsoleDevices', 'search-console.fr/Appareils.csv', 1],
  ['appearance', 'searchConsoleAppearance', 'search-console.en/Search appearance.csv', 1],
])('clicks by %s are recognised as %s but counted only by date: %s', (_, key, file, rows) => {
  const { format, tracker, skipped } = readSample(file);
  expect(format).toBe(key);
  expect(skipped).toEqual({ breakdown: rows });
  expect(tracker).toEqual([]);
});

test.each([
  ['search-console.en/Filters.csv', 2],
  ['search-console.fr/Filtres.csv', 1],
])('filters are recognised and have no figures: %s', (file, rows) => {
  const { format, tracker, withoutFigures } = readSample(file);
  expect(format).toBe('searchConsoleFilters');
  expect(withoutFigures).toBe(rows);
  expect(tracker).toEqual([]);
});
