import { money, rate, share } from '../../cells/argument';
import { perRow } from '../../cells/perRow';
import { money as amount } from '../../cells/result';

export const CLV = perRow({
  name: 'CLV',
  goal: 'returns',
  summary: {
    en: 'Customer lifetime value: margin that a customer brings over the years, its first one after one period.',
    fr: 'Valeur vie client : marge qu’un client apporte au fil du temps, la première après une période.',
  },
  formula: {
    en: 'margin_per_period × retention / (1 + discount − retention)',
    fr: 'margin_per_period × retention / (1 + discount − retention)',
  },
  args: {
    margin_per_period: money({
      en: 'Margin of one customer in one period (a month, a year)',
      fr: 'Marge d’un client sur une période (mois, année)',
    }),
    retention: share({
      en: 'Share of customers who stay from one period to the next',
      fr: 'Part des clients qui restent d’une période à l’autre',
      setting: true,
    }),
    discount: rate({
      en: 'Discount rate per period',
      fr: 'Taux d’actualisation par période',
      default: 0,
      setting: true,
    }),
  },
  returns: amount,
  contradiction: ({ retention, discount }) =>
    retention - discount >= 1 ? { reason: 'endless', argument: 'retention', found: retention } : null,
  example: { args: [100, 0.8, 0.1], result: 800 / 3 },
  source: 'https://doi.org/10.1002/dir.10045',
  compute: ({ margin_per_period, retention, discount }) =>
    (margin_per_period * retention) / (1 + discount - retention),
});
