import { count } from '../../cells/argument';
import { perRow } from '../../cells/perRow';
import { percent } from '../../cells/result';

export const REFERRAL_SHARE = perRow({
  name: 'REFERRAL_SHARE',
  goal: 'visibility',
  summary: {
    en: 'Share of all visits that came from these links.',
    fr: 'Part des visites venues de ces liens.',
  },
  formula: { en: 'visits / all_visits', fr: 'visits / all_visits' },
  args: {
    visits: count({
      en: 'Visits from these links',
      fr: 'Visites venues de ces liens',
    }),
    all_visits: count({
      en: 'All visits of the site',
      fr: 'Toutes les visites du site',
    }),
  },
  returns: percent,
  dividedBy: ['all_visits'],
  partOf: ['visits', 'all_visits'],
  example: { args: [150, 1000], result: 0.15 },
  source: 'https://support.google.com/analytics/answer/9756891',
  compute: ({ visits, all_visits }) => visits / all_visits,
});
