import { count } from '../../cells/argument';
import { perRow } from '../../cells/perRow';
import { number } from '../../cells/result';

export const APPLAUSE_RATE = perRow({
  name: 'APPLAUSE_RATE',
  goal: 'visibility',
  summary: {
    en: 'How often a post is liked.',
    fr: 'Nombre de mentions « J’aime » par publication.',
  },
  formula: { en: 'likes / posts', fr: 'likes / posts' },
  args: {
    likes: count({
      en: 'Likes, reactions',
      fr: 'Mentions « J’aime », réactions',
    }),
    posts: count({
      en: 'Posts published',
      fr: 'Publications',
    }),
  },
  returns: number,
  dividedBy: ['posts'],
  example: { args: [240, 12], result: 20 },
  source:
    'https://www.kaushik.net/avinash/best-social-media-metrics-conversation-amplification-applause-economic-value/',
  compute: ({ likes, posts }) => likes / posts,
});
