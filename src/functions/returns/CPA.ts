import { cost, count } from '../../cells/argument';
import { perRow } from '../../cells/perRow';
import { money } from '../../cells/result';

export const CPA = perRow({
  name: 'CPA',
  goal: 'returns',
  summary: {
    en: 'Cost per acquisition: what one conversion cost.',
    fr: 'Coût par acquisition : ce qu’a coûté une conversion.',
  },
  formula: { en: 'cost / conversions', fr: 'cost / conversions' },
  args: {
    cost: cost({
      en: 'What was spent',
      fr: 'Ce qui a été dépensé',
    }),
    conversions: count({
      en: 'Conversions that the cost brought',
      fr: 'Conversions obtenues pour ce coût',
    }),
  },
  returns: money,
  dividedBy: ['conversions'],
  example: { args: [450, 15], result: 30 },
  source: 'https://support.google.com/google-ads/answer/6268632',
  compute: ({ cost, conversions }) => cost / conversions,
});
