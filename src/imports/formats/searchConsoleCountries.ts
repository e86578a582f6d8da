import { searchConsoleBreakdown } from './support/searchConsoleBreakdown';

/** Search Console, by country. */
export const searchConsoleCountries = searchConsoleBreakdown(
  'searchConsoleCountries',
  ['Country', 'Countries'],
  'Pays',
);
