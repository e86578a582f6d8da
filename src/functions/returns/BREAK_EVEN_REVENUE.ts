import { cost, share } from '../../cells/argument';
import { perRow } from '../../cells/perRow';
import { money } from '../../cells/result';

export const BREAK_EVEN_REVENUE = perRow({
  name: 'BREAK_EVEN_REVENUE',
  goal: 'returns',
  summary: {
    en: 'Revenue at which a campaign breaks even.',
    fr: 'Seuil de rentabilité : le chiffre d’affaires à partir duquel une campagne ne perd plus d’argent.',
  },
  formula: { en: 'cost / margin', fr: 'cost / margin' },
  args: {
    cost: cost({
      en: 'Full cost of the campaign',
      fr: 'Coût complet de la campagne',
    }),
    margin: share({
      en: 'Margin, as a share of revenue',
      fr: 'Taux de marque, en part du chiffre d’affaires',
      setting: true,
    }),
  },
  returns: money,
  dividedBy: ['margin'],
  example: { args: [450, 0.3], result: 1500 },
  source: 'https://en.wikipedia.org/wiki/Break-even_point',
  compute: ({ cost, margin }) => cost / margin,
});
