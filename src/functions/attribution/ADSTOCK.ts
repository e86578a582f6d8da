import { share } from '../../cells/argument';
import { listOfCosts } from '../../cells/customArguments';
import { overTable } from '../../cells/overTable';
import { headed, money } from '../../cells/result';
import { adstock } from '../../statistics/attribution/adstock';

export const ADSTOCK = overTable({
  name: 'ADSTOCK',
  goal: 'attribution',
  summary: {
    en: 'What advertising still works with in each period: its own spend, and what lasts of earlier ones.',
    fr: 'Ce qui agit de la publicité à chaque période : sa dépense, et ce qui reste des précédentes.',
  },
  formula: {
    en: 'spend + carryover × adstock of the period before',
    fr: 'dépense + carryover × adstock de la période précédente',
  },
  args: {
    spend: listOfCosts({
      en: 'Spend of each period, in the order of time',
      fr: 'Dépense de chaque période, dans l’ordre du temps',
    }),
    carryover: share({
      en: 'Share of the effect that lasts into the next period: 30% or 0.3',
      fr: 'Part de l’effet qui passe à la période suivante : 30 % ou 0,3',
      setting: true,
    }),
  },
  returns: [headed(money, { en: 'adstock', fr: 'adstock' })],
  example: { args: [[100, 0, 50], 0.5], result: [[100], [50], [75]] },
  source: 'https://research.google/pubs/pub46001/',
  compute: ({ spend, carryover }) => adstock(spend, carryover).map((value) => [value]),
});
