import { activity, sum } from './support/contribution';
import { column, defineFormat } from './support/defineFormat';
import { isRepeated } from './support/isRepeated';

/**
 * TikTok videos, from TikTok Studio and from TikTok for Business: one row per video, with the figures of its lifetime.
 * TikTok gives no impressions: they are the views. Interactions are likes, comments and shares.
 */
export const tiktokVideos = defineFormat({
  key: 'tiktokVideos',
  columns: {
    title: column('text', 'Video title', 'Titre de la vidéo'),
    link: column('text', 'Video link', 'Lien de la vidéo'),
    posted: column('date', 'Post time', ['Heure de publication', 'Date de publication']),
    views: column('count', ['Total views', 'Video views'], ['Total des vues', 'Vues de vidéos']),
    likes: column('count', ['Total likes', 'Likes'], ['Total des J’aime', 'J’aime']),
    comments: column('count', ['Total comments', 'Comments'], ['Total des commentaires', 'Commentaires']),
    shares: column('count', ['Total shares', 'Shares'], ['Total des partages', 'Partages']),
  },
  signature: ['link', 'posted', 'views'],
  recordId: ({ link }) => link,
  skip: ({ link }, seen) => (isRepeated(link, seen) ? 'repeated' : null),
  extract: ({ posted, views, likes, comments, shares }) =>
    activity(
      { day: posted, channel: 'TikTok' },
      { posts: 1, impressions: views, interactions: sum(likes, comments, shares), shares },
    ),
});
