import { count } from '../../cells/argument';
import { perRow } from '../../cells/perRow';
import { percent } from '../../cells/result';

export const LEAD_RATE = perRow({
  name: 'LEAD_RATE',
  goal: 'search',
  summary: {
    en: 'Share of visits that left a contact.',
    fr: 'Part des visites qui ont amené un prospect.',
  },
  formula: { en: 'leads / visits', fr: 'leads / visits' },
  args: {
    leads: count({
      en: 'Contacts left: forms, calls, subscriptions',
      fr: 'Prospects : formulaires, appels, abonnements',
    }),
    visits: count({
      en: 'Visits (sessions)',
      fr: 'Visites (sessions)',
    }),
  },
  returns: percent,
  dividedBy: ['visits'],
  partOf: ['leads', 'visits'],
  example: { args: [24, 600], result: 0.04 },
  source: 'https://support.google.com/analytics/answer/9267568',
  compute: ({ leads, visits }) => leads / visits,
});
