import { count } from '../../cells/argument';
import { perRow } from '../../cells/perRow';
import { percent } from '../../cells/result';

export const NEW_VISITOR_RATE = perRow({
  name: 'NEW_VISITOR_RATE',
  goal: 'visibility',
  summary: {
    en: 'Share of visitors who came for the first time.',
    fr: 'Part des visiteurs venus pour la première fois.',
  },
  formula: { en: 'new_visitors / visitors', fr: 'new_visitors / visitors' },
  args: {
    new_visitors: count({
      en: 'Visitors who came for the first time',
      fr: 'Visiteurs venus pour la première fois',
    }),
    visitors: count({
      en: 'All visitors',
      fr: 'Tous les visiteurs',
    }),
  },
  returns: percent,
  dividedBy: ['visitors'],
  partOf: ['new_visitors', 'visitors'],
  example: { args: [420, 700], result: 0.6 },
  source: 'https://support.google.com/analytics/answer/9143382',
  compute: ({ new_visitors, visitors }) => new_visitors / visitors,
});
