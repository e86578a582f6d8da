import { activity, sum } from './support/contribution';
import { column, defineFormat } from './support/defineFormat';
import * as shared from './support/sharedColumns';

/**
 * A TikTok account: one row per day; it doesn't say how many videos there were. TikTok gives no
 * impressions: they are the views. Interactions are likes, comments and shares; a negative count corrects
 * an earlier day.
 */
export const tiktok = defineFormat({
  key: 'tiktok',
  columns: {
    date: shared.date,
    views: column('count', 'Video Views', [
      'Vues de vidéos',
      'Vues de la vidéo',
      'Vues des vidéos',
      'Vues vidéo',
    ]),
    likes: shared.likes,
    comments: shared.comments,
    shares: shared.shares,
  },
  signature: ['views', 'likes', 'comments'],
  extract: ({ date, views, likes, comments, shares }) =>
    activity(
      { day: date, channel: 'TikTok' },
      { impressions: views, interactions: sum(likes, comments, shares), shares },
    ),
});
