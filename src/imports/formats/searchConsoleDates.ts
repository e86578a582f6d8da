import { traffic } from './support/contribution';
import { column, defineFormat } from './support/defineFormat';
import { searchConsoleColumns } from './support/searchConsoleColumns';

/** Search Console, by date: the site's clicks in the results of a search, which are its organic visits. */
export const searchConsoleDates = defineFormat({
  key: 'searchConsoleDates',
  columns: {
    date: column('date', ['Date', 'Dates', 'Date range', 'Datum', 'Fecha'], 'Plage de dates'),
    ...searchConsoleColumns,
  },
  signature: ['date', 'clicks', 'rate', 'position'],
  extract: ({ date, clicks }) => traffic({ day: date }, { organic_visits: clicks }),
});
