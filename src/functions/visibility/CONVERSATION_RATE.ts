import { count } from '../../cells/argument';
import { perRow } from '../../cells/perRow';
import { number } from '../../cells/result';

export const CONVERSATION_RATE = perRow({
  name: 'CONVERSATION_RATE',
  goal: 'visibility',
  summary: {
    en: 'How often a post is answered.',
    fr: 'Nombre de commentaires par publication.',
  },
  formula: { en: 'comments / posts', fr: 'comments / posts' },
  args: {
    comments: count({
      en: 'Comments, replies',
      fr: 'Commentaires, réponses',
    }),
    posts: count({
      en: 'Posts published',
      fr: 'Publications',
    }),
  },
  returns: number,
  dividedBy: ['posts'],
  example: { args: [36, 12], result: 3 },
  source:
    'https://www.kaushik.net/avinash/best-social-media-metrics-conversation-amplification-applause-economic-value/',
  compute: ({ comments, posts }) => comments / posts,
});
