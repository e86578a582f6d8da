import { withoutNulls } from './support/contribution';
import { column, defineFormat } from './support/defineFormat';
import { searchConsoleColumns } from './support/searchConsoleColumns';

/**
 * Search Console, by query: what people searched for and the site's position in the results. The table ends
 * after 1,000 queries and leaves out rare ones, so its sum isn't the site's: it goes to Keywords only,
 * never to Traffic. Most of these queries are nobody's keywords: few are added by default.
 * Without impressions the position is written as 0, and ignored.
 */
export const searchConsoleQueries = defineFormat({
  key: 'searchConsoleQueries',
  columns: {
    query: column(
      'text',
      ['Top queries', 'Queries', 'Query', 'Häufigste Suchanfragen', 'Suchanfragen', 'Consultas principales'],
      ['Requêtes les plus fréquentes', 'Requêtes', 'Requête'],
    ),
    ...searchConsoleColumns,
  },
  signature: ['query', 'clicks', 'position'],
  newKeywordLimit: 20,
  extract({ query, clicks, impressions, position }) {
    const metrics = withoutNulls({ clicks, impressions, position_now: position === 0 ? null : position });
    return query === null || Object.keys(metrics).length === 0
      ? []
      : [{ table: 'keywords', keyword: query, metrics }];
  },
});
