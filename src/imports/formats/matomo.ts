import { traffic } from './support/contribution';
import { column, defineFormat } from './support/defineFormat';

/** Matomo, the summary of visits by day, with its titles in words or as its interface names them. */
export const matomo = defineFormat({
  key: 'matomo',
  columns: {
    date: column('date', 'Date'),
    visits: column('count', ['Visits', 'nb_visits'], 'Visites'),
    actions: column('count', ['Actions', 'nb_actions']),
    bounces: column('count', ['Bounces', 'bounce_count'], 'Rebonds'),
  },
  signature: ['date', 'visits', 'actions', 'bounces'],
  extract: ({ date, visits }) => traffic({ day: date }, { all_visits: visits }),
});
