import { activity } from './support/contribution';
import { column, defineFormat, optional } from './support/defineFormat';
import * as shared from './support/sharedColumns';

/**
 * X, by day, until 2023: one row per day, with the number of posts. Promoted figures have columns of their own and aren't
 * counted. Engagements are X's own sum, clicks included.
 */
export const xTweetDays = defineFormat({
  key: 'xTweetDays',
  columns: {
    date: shared.date,
    posts: column('count', ['Tweets published', 'Tweets'], 'Tweets publiés'),
    impressions: shared.impressions,
    engagements: shared.engagements,
    reposts: column('count', 'retweets'),
    linkClicks: optional(column('count', 'url clicks', 'clics sur l’URL')),
  },
  signature: ['posts', 'engagements', 'reposts'],
  extract: ({ date, posts, impressions, engagements, reposts, linkClicks }) =>
    activity(
      { day: date, channel: 'X' },
      { posts, impressions, interactions: engagements, shares: reposts, clicks: linkClicks },
    ),
});
