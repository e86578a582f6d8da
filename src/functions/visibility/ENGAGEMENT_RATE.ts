import { count } from '../../cells/argument';
import { perRow } from '../../cells/perRow';
import { percent } from '../../cells/result';

export const ENGAGEMENT_RATE = perRow({
  name: 'ENGAGEMENT_RATE',
  goal: 'visibility',
  summary: {
    en: 'Interactions for each member of the audience; say which audience you chose: rankings change with it.',
    fr: 'Interactions par membre de l’audience ; précisez l’audience choisie : elle change les classements.',
  },
  formula: { en: 'interactions / audience', fr: 'interactions / audience' },
  args: {
    interactions: count({
      en: 'Reactions, comments, shares and clicks',
      fr: 'Réactions, commentaires, partages et clics',
    }),
    audience: count({
      en: 'Reach, impressions or followers: always the same one',
      fr: 'Couverture, impressions ou abonnés : toujours la même',
    }),
  },
  returns: percent,
  dividedBy: ['audience'],
  example: { args: [120, 4000], result: 0.03 },
  source: 'https://www.rivaliq.com/blog/social-media-industry-benchmark-report/',
  compute: ({ interactions, audience }) => interactions / audience,
});
