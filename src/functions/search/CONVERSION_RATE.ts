import { count } from '../../cells/argument';
import { perRow } from '../../cells/perRow';
import { percent } from '../../cells/result';

export const CONVERSION_RATE = perRow({
  name: 'CONVERSION_RATE',
  goal: 'search',
  summary: {
    en: 'Share of visits that led to a conversion.',
    fr: 'Part des visites qui ont mené à une conversion.',
  },
  formula: { en: 'conversions / visits', fr: 'conversions / visits' },
  args: {
    conversions: count({
      en: 'Conversions (key events): orders, bookings, sign-ups',
      fr: 'Conversions (événements clés) : commandes, réservations, inscriptions',
    }),
    visits: count({
      en: 'Visits (sessions)',
      fr: 'Visites (sessions)',
    }),
  },
  returns: percent,
  dividedBy: ['visits'],
  partOf: ['conversions', 'visits'],
  example: { args: [15, 600], result: 0.025 },
  source: 'https://support.google.com/analytics/answer/9267568',
  compute: ({ conversions, visits }) => conversions / visits,
});
