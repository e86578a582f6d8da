import { account, accountInLink } from './support/account';
import { activity, sum } from './support/contribution';
import { column, defineFormat, optional } from './support/defineFormat';
import { isRepeated, postKey } from './support/isRepeated';
import * as shared from './support/sharedColumns';

/**
 * X, now: one row per post. Engagements are X's own sum, clicks included; shares are
 * reposts and shares.
 */
export const xPosts = defineFormat({
  key: 'xPosts',
  columns: {
    id: column('id', 'Post id', 'Identifiant du post'),
    date: shared.date,
    link: column('text', 'Post Link', 'Lien du post'),
    impressions: shared.impressions,
    engagements: shared.engagements,
    reposts: column('count', 'Reposts', 'Republications'),
    shares: optional(shared.shares),
    linkClicks: optional(column('count', 'URL Clicks', 'Clics sur l’URL')),
  },
  signature: ['id', 'link', 'reposts'],
  skip: ({ id, link }, seen) => (isRepeated(postKey(id, link), seen) ? 'repeated' : null),
  extract: ({ link, date, impressions, engagements, reposts, shares, linkClicks }) =>
    activity(
      { day: date, channel: 'X', ...account(null, accountInLink(link)) },
      {
        posts: 1,
        impressions,
        interactions: engagements,
        shares: sum(reposts, shares),
        clicks: linkClicks,
      },
    ),
});
