import { cost, count } from '../../cells/argument';
import { perRow } from '../../cells/perRow';
import { money } from '../../cells/result';

export const CPM = perRow({
  name: 'CPM',
  goal: 'returns',
  summary: {
    en: 'Cost per thousand impressions.',
    fr: 'Coût pour mille impressions.',
  },
  formula: { en: '1000 × cost / impressions', fr: '1000 × cost / impressions' },
  args: {
    cost: cost({
      en: 'What was spent',
      fr: 'Ce qui a été dépensé',
    }),
    impressions: count({
      en: 'Times the content was shown',
      fr: 'Nombre d’affichages du contenu',
    }),
  },
  returns: money,
  dividedBy: ['impressions'],
  example: { args: [200, 50000], result: 4 },
  source: 'https://support.google.com/google-ads/answer/6310',
  compute: ({ cost, impressions }) => (1000 * cost) / impressions,
});
