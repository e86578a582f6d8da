import { cost, share } from '../../cells/argument';
import { perRow } from '../../cells/perRow';
import { money } from '../../cells/result';

export const BREAK_EVEN_REVENUE = perRow({
  name: 'BREAK_EVEN_REVENUE',
  goal: 'returns',
  summary: {
    en: 'Revenue needed before the effort pays for itself.',
    fr: 'Chiffre d’affaires nécessaire pour que l’effort se rembourse.',
  },
  formula: { en: 'cost / margin', fr: 'cost / margin' },
  args: {
    cost: cost({
      en: 'Full cost of the effort',
      fr: 'Coût complet de l’effort',
    }),
    margin: share({
      en: 'Margin, as a share of revenue',
      fr: 'Marge, en part du chiffre d’affaires',
      setting: true,
    }),
  },
  returns: money,
  dividedBy: ['margin'],
  example: { args: [450, 0.3], result: 1500 },
  source: 'https://en.wikipedia.org/wiki/Break-even_point',
  compute: ({ cost, margin }) => cost / margin,
});
