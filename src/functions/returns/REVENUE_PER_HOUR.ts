import { count, money } from '../../cells/argument';
import { perRow } from '../../cells/perRow';
import { money as amount } from '../../cells/result';

export const REVENUE_PER_HOUR = perRow({
  name: 'REVENUE_PER_HOUR',
  goal: 'returns',
  summary: {
    en: 'Revenue that an hour of work brought.',
    fr: 'Chiffre d’affaires rapporté par une heure de travail.',
  },
  formula: { en: 'revenue / hours', fr: 'revenue / hours' },
  args: {
    revenue: money({
      en: 'Revenue that the work brought',
      fr: 'Chiffre d’affaires rapporté par le travail',
    }),
    hours: count({
      en: 'Hours worked',
      fr: 'Heures passées',
    }),
  },
  returns: amount,
  dividedBy: ['hours'],
  example: { args: [1100, 11], result: 100 },
  source: 'https://en.wikipedia.org/wiki/Workforce_productivity',
  compute: ({ revenue, hours }) => revenue / hours,
});
