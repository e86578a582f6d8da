import { column, defineFormat } from './support/defineFormat';
import { searchConsoleColumns } from './support/searchConsoleColumns';

/**
 * Tables of Search Console that divide the site's clicks by something other than the day. They have no dates, and the
 * table by date holds the same clicks: they are recognised, and none of their rows is counted.
 */
export const searchConsoleBreakdowns = [
  breakdown(
    'searchConsolePages',
    ['Top pages', 'Pages', 'Page', 'Häufigste Seiten', 'Páginas principales'],
    'Pages les plus populaires',
  ),
  breakdown('searchConsoleCountries', ['Country', 'Countries', 'Land', 'Länder', 'País', 'Países'], 'Pays'),
  breakdown(
    'searchConsoleDevices',
    ['Device', 'Devices', 'Gerät', 'Geräte', 'Dispositivo', 'Dispositivos'],
    ['Appareil', 'Appareils'],
  ),
  breakdown('searchConsoleAppearance', 'Search Appearance', [
    'Apparence dans les résultats de recherche',
    'Apparence dans la recherche',
  ]),
];

/** The filters of a Search Console export, a file of its ZIP: they say what was asked for and count nothing. */
export const searchConsoleFilters = defineFormat({
  key: 'searchConsoleFilters',
  columns: {
    filter: column('text', 'Filter', 'Filtre'),
    value: column('text', 'Value', 'Valeur'),
  },
  signature: ['filter', 'value'],
  extract: () => [],
});

function breakdown(key: string, titles: string | readonly string[], french: string | readonly string[]) {
  return defineFormat({
    key,
    columns: { by: column('text', titles, french), ...searchConsoleColumns },
    signature: ['by', 'clicks', 'position'],
    skip: () => 'breakdown',
    extract: () => [],
  });
}
