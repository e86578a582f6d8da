import { traffic } from './support/contribution';
import { column, defineFormat } from './support/defineFormat';

/** Plausible, `visitors.csv`: one row per day of the site. */
export const plausible = defineFormat({
  key: 'plausible',
  columns: {
    date: column('date', 'date'),
    visitors: column('count', 'visitors'),
    pageviews: column('count', 'pageviews'),
    visits: column('count', 'visits'),
  },
  signature: ['date', 'visitors', 'pageviews', 'visits'],
  extract: ({ date, visits }) => traffic({ day: date }, { all_visits: visits }),
});

/** The other tables of the same ZIP divide the site's visitors by something other than the day, and none of their rows is counted. */
export const plausibleBreakdowns = defineFormat({
  key: 'plausibleBreakdowns',
  columns: {
    name: column('text', 'name'),
    visitors: column('count', 'visitors'),
    bounceRate: column('text', 'bounce_rate'),
  },
  signature: ['name', 'visitors', 'bounceRate'],
  skip: () => 'breakdown',
  extract: () => [],
});
