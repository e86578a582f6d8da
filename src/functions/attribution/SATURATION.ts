import { cost, rate } from '../../cells/argument';
import { perRow } from '../../cells/perRow';
import { percent } from '../../cells/result';

export const SATURATION = perRow({
  name: 'SATURATION',
  goal: 'attribution',
  summary: {
    en: 'Share of the most that advertising can reach which a spend gets: more money brings less and less.',
    fr: 'Part du maximum possible qu’une dépense publicitaire obtient : chaque euro de plus apporte moins.',
  },
  formula: {
    en: 'spend^shape / (spend^shape + half_point^shape)',
    fr: 'spend^shape / (spend^shape + half_point^shape)',
  },
  args: {
    spend: cost({ en: 'Money spent, or its ADSTOCK', fr: 'Argent dépensé, ou son ADSTOCK' }),
    half_point: cost({
      en: 'Spend that gets half of the most',
      fr: 'Dépense qui obtient la moitié du maximum',
      setting: true,
    }),
    shape: rate({
      en: 'Shape: above 1, the first money brings little; 1 unless given',
      fr: 'Forme : au-dessus de 1, les premiers euros apportent peu ; 1 par défaut',
      default: 1,
      setting: true,
    }),
  },
  returns: percent,
  dividedBy: ['half_point'],
  example: { args: [300, 100], result: 0.75 },
  source: 'https://research.google/pubs/pub46001/',
  compute: ({ spend, half_point, shape }) => 1 / (1 + (half_point / spend) ** shape),
});
