import { cost, count } from '../../cells/argument';
import { perRow } from '../../cells/perRow';
import { money } from '../../cells/result';

export const CPC = perRow({
  name: 'CPC',
  goal: 'returns',
  summary: {
    en: 'Cost per click.',
    fr: 'Coût par clic.',
  },
  formula: { en: 'cost / clicks', fr: 'cost / clicks' },
  args: {
    cost: cost({
      en: 'What was spent',
      fr: 'Ce qui a été dépensé',
    }),
    clicks: count({
      en: 'Clicks that the cost brought',
      fr: 'Clics obtenus pour ce coût',
    }),
  },
  returns: money,
  dividedBy: ['clicks'],
  example: { args: [200, 400], result: 0.5 },
  source: 'https://support.google.com/google-ads/answer/116495',
  compute: ({ cost, clicks }) => cost / clicks,
});
