import { count, money } from '../../cells/argument';
import { perRow } from '../../cells/perRow';
import { money as amount } from '../../cells/result';

export const ORDER_VALUE = perRow({
  name: 'ORDER_VALUE',
  goal: 'returns',
  summary: {
    en: 'Average order value.',
    fr: 'Panier moyen.',
  },
  formula: { en: 'revenue / orders', fr: 'revenue / orders' },
  args: {
    revenue: money({
      en: 'Revenue of the orders',
      fr: 'Chiffre d’affaires des commandes',
    }),
    orders: count({
      en: 'Number of orders',
      fr: 'Nombre de commandes',
    }),
  },
  returns: amount,
  dividedBy: ['orders'],
  example: { args: [1200, 30], result: 40 },
  source: 'https://www.optimizely.com/optimization-glossary/average-order-value/',
  compute: ({ revenue, orders }) => revenue / orders,
});
