import { account } from './support/account';
import { activity, sum } from './support/contribution';
import { column, defineFormat, optional } from './support/defineFormat';

/**
 * Google Business Profile: one row per place, with the sums of the period that the file's name gives. Impressions are
 * people who saw the profile in Search or Maps; interactions are calls, messages, bookings, directions and clicks on the site.
 */
export const businessProfile = defineFormat({
  key: 'businessProfile',
  columns: {
    code: optional(column('id', 'Store code', 'Code de magasin')),
    place: optional(column('text', 'Business name', 'Nom de l’entreprise')),
    searchMobile: column('count', 'Google Search - Mobile', 'Recherche Google – Mobile'),
    searchDesktop: column('count', 'Google Search - Desktop', 'Recherche Google – Ordinateur'),
    mapsMobile: column('count', 'Google Maps - Mobile', 'Google Maps – Mobile'),
    mapsDesktop: column('count', 'Google Maps - Desktop', 'Google Maps – Ordinateur'),
    calls: optional(column('count', 'Calls', 'Appels')),
    messages: optional(column('count', 'Messages')),
    bookings: optional(column('count', 'Bookings', 'Réservations')),
    directions: optional(column('count', 'Directions', 'Itinéraires')),
    clicks: column('count', 'Website clicks', ['Clics vers le site Web', 'Clics sur le site Web']),
  },
  signature: ['searchMobile', 'mapsMobile', 'clicks'],
  skip: (_, __, { period }) => (period === null ? 'noPeriod' : null),
  extract: ({ code, place, clicks, calls, messages, bookings, directions, ...seen }, { period }) =>
    activity(
      {
        day: period?.first ?? null,
        ...(period && { until: period.last }),
        channel: 'Google Business Profile',
        content: '',
        ...account(code, place),
      },
      {
        impressions: sum(seen.searchMobile, seen.searchDesktop, seen.mapsMobile, seen.mapsDesktop),
        interactions: sum(calls, messages, bookings, directions, clicks),
        clicks,
      },
    ),
});
