import { count } from '../../cells/argument';
import { perRow } from '../../cells/perRow';
import { percent } from '../../cells/result';

export const QUALIFIED_RATE = perRow({
  name: 'QUALIFIED_RATE',
  goal: 'search',
  summary: {
    en: 'Share of leads that fit what you sell.',
    fr: 'Part des prospects qui correspondent à ce que vous vendez.',
  },
  formula: { en: 'qualified_leads / leads', fr: 'qualified_leads / leads' },
  args: {
    qualified_leads: count({
      en: 'Leads worth an offer',
      fr: 'Prospects qui méritent une offre',
    }),
    leads: count({
      en: 'All leads',
      fr: 'Tous les prospects',
    }),
  },
  returns: percent,
  dividedBy: ['leads'],
  partOf: ['qualified_leads', 'leads'],
  example: { args: [9, 24], result: 0.375 },
  source: 'https://en.wikipedia.org/wiki/Lead_generation',
  compute: ({ qualified_leads, leads }) => qualified_leads / leads,
});
