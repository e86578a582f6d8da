import { cost, count } from '../../cells/argument';
import { perRow } from '../../cells/perRow';
import { money } from '../../cells/result';

export const CAMPAIGN_COST = perRow({
  name: 'CAMPAIGN_COST',
  goal: 'returns',
  summary: {
    en: 'Full cost of a campaign: what was paid, and the hours it took.',
    fr: 'Coût complet d’une campagne : ce qui a été payé, et les heures passées.',
  },
  formula: {
    en: 'ad_spend + hours × hourly_rate + other_costs',
    fr: 'ad_spend + hours × hourly_rate + other_costs',
  },
  args: {
    ad_spend: cost({
      en: 'Money paid to the platforms',
      fr: 'Argent versé aux plateformes',
    }),
    hours: count({
      en: 'Hours worked on it, by anyone',
      fr: 'Heures passées, par qui que ce soit',
    }),
    hourly_rate: cost({
      en: 'What an hour costs',
      fr: 'Coût horaire chargé',
      setting: true,
    }),
    other_costs: cost({
      en: 'Fees, tools, material',
      fr: 'Prestations, outils, matériel',
      default: 0,
    }),
  },
  returns: money,
  example: { args: [200, 8, 25, 50], result: 450 },
  source: 'https://en.wikipedia.org/wiki/Total_cost',
  compute: ({ ad_spend, hours, hourly_rate, other_costs }) => ad_spend + hours * hourly_rate + other_costs,
});
