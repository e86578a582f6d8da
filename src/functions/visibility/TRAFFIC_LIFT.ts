import { count } from '../../cells/argument';
import { perRow } from '../../cells/perRow';
import { percent } from '../../cells/result';

export const TRAFFIC_LIFT = perRow({
  name: 'TRAFFIC_LIFT',
  goal: 'visibility',
  summary: {
    en: 'Rise or fall of traffic from one period to another of the same length.',
    fr: 'Hausse ou baisse du trafic entre deux périodes de même durée.',
  },
  formula: { en: 'after / before − 1', fr: 'after / before − 1' },
  args: {
    before: count({
      en: 'Visits before',
      fr: 'Visites avant',
    }),
    after: count({
      en: 'Visits after, over the same length of time',
      fr: 'Visites après, sur la même durée',
    }),
  },
  returns: percent,
  dividedBy: ['before'],
  example: { args: [400, 500], result: 0.25 },
  source: 'https://en.wikipedia.org/wiki/Relative_change',
  compute: ({ before, after }) => after / before - 1,
});
