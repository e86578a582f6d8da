import { activity, sum } from './support/contribution';
import { column, defineFormat, optional } from './support/defineFormat';
import * as shared from './support/sharedColumns';

/**
 * X, now: one row per day, with the number of posts created. Engagements are X's own sum, clicks
 * included.
 */
export const xDays = defineFormat({
  key: 'xDays',
  columns: {
    date: shared.date,
    impressions: shared.impressions,
    engagements: shared.engagements,
    shares: shared.shares,
    reposts: column('count', 'Reposts', 'Republications'),
    posts: optional(column('count', 'Create Post', ['Posts créés', 'Créer un post'])),
    unfollows: column('count', 'Unfollows', 'Désabonnements'),
  },
  signature: ['unfollows', 'reposts', 'engagements'],
  extract: ({ date, posts, impressions, engagements, shares, reposts }) =>
    activity(
      { day: date, channel: 'X' },
      { posts, impressions, interactions: engagements, shares: sum(reposts, shares) },
    ),
});
