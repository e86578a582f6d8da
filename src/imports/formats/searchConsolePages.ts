import { searchConsoleBreakdown } from './support/searchConsoleBreakdown';

/** Search Console, by page. */
export const searchConsolePages = searchConsoleBreakdown(
  'searchConsolePages',
  ['Top pages', 'Pages', 'Page'],
  'Pages les plus populaires',
);
