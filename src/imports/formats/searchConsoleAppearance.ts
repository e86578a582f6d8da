import { searchConsoleBreakdown } from './support/searchConsoleBreakdown';

/** Search Console, by the way a result looks. */
export const searchConsoleAppearance = searchConsoleBreakdown(
  'searchConsoleAppearance',
  'Search Appearance',
  ['Apparence dans les résultats de recherche', 'Apparence dans la recherche'],
);
