import { cost, money, share } from '../../cells/argument';
import { perRow } from '../../cells/perRow';
import { number } from '../../cells/result';

export const PAYBACK = perRow({
  name: 'PAYBACK',
  goal: 'returns',
  summary: {
    en: 'Periods until a customer has paid back what it cost to win them.',
    fr: 'Nombre de périodes avant qu’un client ait remboursé son coût d’acquisition.',
  },
  formula: { en: 'cac / (revenue_per_period × margin)', fr: 'cac / (revenue_per_period × margin)' },
  args: {
    cac: cost({
      en: 'Cost of winning the customer',
      fr: 'Coût d’acquisition du client',
    }),
    revenue_per_period: money({
      en: 'Revenue of one customer in one period',
      fr: 'Chiffre d’affaires d’un client sur une période',
    }),
    margin: share({
      en: 'Margin, as a share of revenue',
      fr: 'Taux de marque, en part du chiffre d’affaires',
      setting: true,
    }),
  },
  returns: number,
  dividedBy: ['revenue_per_period', 'margin'],
  example: { args: [50, 40, 0.25], result: 5 },
  source: 'https://en.wikipedia.org/wiki/Payback_period',
  compute: ({ cac, revenue_per_period, margin }) => cac / (revenue_per_period * margin),
});
