import { count } from '../../cells/argument';
import { perRow } from '../../cells/perRow';
import { number } from '../../cells/result';

export const AMPLIFICATION_RATE = perRow({
  name: 'AMPLIFICATION_RATE',
  goal: 'visibility',
  summary: {
    en: 'How often a post is shared.',
    fr: 'Nombre de partages par publication.',
  },
  formula: { en: 'shares / posts', fr: 'shares / posts' },
  args: {
    shares: count({
      en: 'Shares, reposts',
      fr: 'Partages, republications',
    }),
    posts: count({
      en: 'Posts published',
      fr: 'Publications',
    }),
  },
  returns: number,
  dividedBy: ['posts'],
  example: { args: [60, 12], result: 5 },
  source:
    'https://www.kaushik.net/avinash/best-social-media-metrics-conversation-amplification-applause-economic-value/',
  compute: ({ shares, posts }) => shares / posts,
});
