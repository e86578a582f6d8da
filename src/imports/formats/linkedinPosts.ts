import { adsOf } from '../../channels/adChannel';
import { activity, sum } from './support/contribution';
import { column, defineFormat, optional } from './support/defineFormat';
import { isRepeated } from './support/isRepeated';
import { isOneOf } from './support/words';

const isSponsored = isOneOf('Sponsored', 'Sponsorisé', 'Sponsorisée');

/**
 * Posts of a LinkedIn page: one row per post, with the figures of the period exported. Interactions are what LinkedIn's own
 * rate of engagement counts: clicks, reactions, comments and reposts. A sponsored post is an ad.
 */
export const linkedinPosts = defineFormat({
  key: 'linkedinPosts',
  columns: {
    link: column('text', 'Post link', ['Lien du post', 'Lien de la publication']),
    type: optional(column('text', 'Post type', ['Type de post', 'Type de publication'])),
    created: column('date', 'Created date', 'Date de création'),
    impressions: column('count', 'Impressions'),
    clicks: column('count', 'Clicks', 'Clics'),
    likes: column('count', ['Likes', 'Reactions'], ['J’aime', 'Réactions']),
    comments: column('count', 'Comments', 'Commentaires'),
    reposts: column('count', ['Reposts', 'Shares'], ['Republications', 'Partages']),
  },
  signature: ['link', 'created', 'reposts'],
  recordId: ({ link }) => link,
  skip: ({ link }, seen) => (isRepeated(link, seen) ? 'repeated' : null),
  extract: ({ type, created, impressions, clicks, likes, comments, reposts }) =>
    activity(
      isSponsored(type)
        ? { day: created, channel: adsOf('LinkedIn'), content: '' }
        : { day: created, channel: 'LinkedIn' },
      {
        posts: isSponsored(type) ? null : 1,
        impressions,
        interactions: sum(clicks, likes, comments, reposts),
        shares: reposts,
        clicks,
      },
    ),
});
