import { cost, money, share } from '../../cells/argument';
import { perRow } from '../../cells/perRow';
import { percent } from '../../cells/result';

export const ROI = perRow({
  name: 'ROI',
  goal: 'returns',
  summary: {
    en: 'Return on investment: what each unit of cost brought back beyond itself.',
    fr: 'Retour sur investissement : ce que chaque unité de coût a rapporté en plus d’elle-même.',
  },
  formula: { en: '(gain × margin − cost) / cost', fr: '(gain × margin − cost) / cost' },
  args: {
    gain: money({
      en: 'Revenue that the campaign added, not all revenue',
      fr: 'Chiffre d’affaires gagné grâce à la campagne, et non tout le chiffre d’affaires',
    }),
    cost: cost({
      en: 'Full cost of the campaign: ads, hours, fees and tools',
      fr: 'Coût complet de la campagne : publicité, heures, prestations et outils',
    }),
    margin: share({
      en: 'Margin, as a share of revenue; 1 when the gain is already a margin',
      fr: 'Taux de marque, en part du chiffre d’affaires ; 1 quand le gain est déjà une marge',
      default: 1,
      setting: true,
    }),
  },
  returns: percent,
  dividedBy: ['cost'],
  example: { args: [1500, 1000], result: 0.5 },
  source: 'https://en.wikipedia.org/wiki/Return_on_investment',
  compute: ({ gain, cost, margin }) => (gain * margin - cost) / cost,
});
