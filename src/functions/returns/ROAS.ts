import { cost, money } from '../../cells/argument';
import { perRow } from '../../cells/perRow';
import { number } from '../../cells/result';

export const ROAS = perRow({
  name: 'ROAS',
  goal: 'returns',
  summary: {
    en: 'Return on ad spend: revenue for each unit paid to the platforms.',
    fr: 'Retour sur les dépenses publicitaires : chiffre d’affaires par unité versée aux plateformes.',
  },
  formula: { en: 'revenue / ad_spend', fr: 'revenue / ad_spend' },
  args: {
    revenue: money({
      en: 'Revenue that the ads brought',
      fr: 'Chiffre d’affaires apporté par les annonces',
    }),
    ad_spend: cost({
      en: 'Money paid to the platforms',
      fr: 'Argent versé aux plateformes',
    }),
  },
  returns: number,
  dividedBy: ['ad_spend'],
  example: { args: [800, 200], result: 4 },
  source: 'https://support.google.com/google-ads/answer/6268637',
  compute: ({ revenue, ad_spend }) => revenue / ad_spend,
});
