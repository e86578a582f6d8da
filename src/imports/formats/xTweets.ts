import { account, accountInLink } from './support/account';
import { activity } from './support/contribution';
import { column, defineFormat, optional } from './support/defineFormat';
import { isRepeated, postKey } from './support/isRepeated';
import * as shared from './support/sharedColumns';

/**
 * X, until 2023: one row per post, with the figures of its lifetime. Promoted figures have columns
 * of their own and aren't counted. Engagements are X's own sum, clicks included; a reply or a repost isn't a
 * post of its own.
 */
export const xTweets = defineFormat({
  key: 'xTweets',
  columns: {
    id: column('id', 'Tweet id', 'Identifiant du Tweet'),
    link: column('text', 'Tweet permalink', ['Lien permanent du Tweet', 'Permalien du Tweet']),
    time: column('date', ['time', 'date'], 'heure'),
    impressions: shared.impressions,
    engagements: shared.engagements,
    reposts: column('count', 'retweets'),
    linkClicks: optional(column('count', 'url clicks', 'clics sur l’URL')),
  },
  signature: ['id', 'link', 'reposts'],
  recordId: ({ id, link }) => postKey(id, link),
  skip: ({ id, link }, seen) => (isRepeated(postKey(id, link), seen) ? 'repeated' : null),
  extract: ({ link, time, impressions, engagements, reposts, linkClicks }) =>
    activity(
      { day: time, channel: 'X', ...account(null, accountInLink(link)) },
      { posts: 1, impressions, interactions: engagements, shares: reposts, clicks: linkClicks },
    ),
});
