import { cost, count } from '../../cells/argument';
import { perRow } from '../../cells/perRow';
import { money } from '../../cells/result';

export const CAC = perRow({
  name: 'CAC',
  goal: 'returns',
  summary: {
    en: 'Customer acquisition cost: what one new customer cost.',
    fr: 'Coût d’acquisition client : ce qu’a coûté un nouveau client.',
  },
  formula: { en: 'cost / new_customers', fr: 'cost / new_customers' },
  args: {
    cost: cost({
      en: 'What was spent',
      fr: 'Ce qui a été dépensé',
    }),
    new_customers: count({
      en: 'Customers who bought for the first time',
      fr: 'Clients qui ont acheté pour la première fois',
    }),
  },
  returns: money,
  dividedBy: ['new_customers'],
  example: { args: [450, 9], result: 50 },
  source: 'https://en.wikipedia.org/wiki/Customer_acquisition_cost',
  compute: ({ cost, new_customers }) => cost / new_customers,
});
