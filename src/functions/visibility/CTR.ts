import { count } from '../../cells/argument';
import { perRow } from '../../cells/perRow';
import { percent } from '../../cells/result';

export const CTR = perRow({
  name: 'CTR',
  goal: 'visibility',
  summary: {
    en: 'Click-through rate: share of impressions that led to a click.',
    fr: 'Taux de clics : part des impressions qui ont mené à un clic.',
  },
  formula: { en: 'clicks / impressions', fr: 'clicks / impressions' },
  args: {
    clicks: count({
      en: 'Clicks',
      fr: 'Clics',
    }),
    impressions: count({
      en: 'Impressions',
      fr: 'Impressions',
    }),
  },
  returns: percent,
  dividedBy: ['impressions'],
  partOf: ['clicks', 'impressions'],
  example: { args: [80, 4000], result: 0.02 },
  source: 'https://support.google.com/google-ads/answer/2615875',
  compute: ({ clicks, impressions }) => clicks / impressions,
});
