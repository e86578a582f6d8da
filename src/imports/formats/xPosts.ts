import { account, accountInLink } from './support/account';
import { activity, sum } from './support/contribution';
import { column, defineFormat, optional } from './support/defineFormat';
import { isRepeated, postKey } from './support/isRepeated';
import * as shared from './support/sharedColumns';

/**
 * X, now: one row per post. Engagements are X's own sum, clicks included; shares are
 * reposts and shares. Replies, which begin with the name of whom they answer, are listed too: their figures count, but they are
 * no posts, as in X's own export by day.
 */
export const xPosts = defineFormat({
  key: 'xPosts',
  columns: {
    id: column('id', 'Post id', 'Identifiant du post'),
    date: shared.date,
    text: optional(column('text', ['Post text', 'Text'], 'Texte du post')),
    link: column('text', ['Post Link', 'Link'], ['Lien du post', 'Lien']),
    impressions: shared.impressions,
    engagements: shared.engagements,
    reposts: column('count', 'Reposts', 'Republications'),
    shares: optional(column('count', ['Shares', 'Share'], ['Partages', 'Partage'])),
    linkClicks: optional(column('count', 'URL Clicks', 'Clics sur l’URL')),
  },
  signature: ['id', 'link', 'reposts'],
  recordId: ({ id, link }) => postKey(id, link),
  skip: ({ id, link }, seen) => (isRepeated(postKey(id, link), seen) ? 'repeated' : null),
  extract: ({ link, text, date, impressions, engagements, reposts, shares, linkClicks }) =>
    activity(
      { day: date, channel: 'X', ...account(null, accountInLink(link)) },
      {
        posts: isReply(text) ? 0 : 1,
        impressions,
        interactions: engagements,
        shares: sum(reposts, shares),
        clicks: linkClicks,
      },
    ),
});

function isReply(text: string | null): boolean {
  return text !== null && /^@\w/.test(text);
}
