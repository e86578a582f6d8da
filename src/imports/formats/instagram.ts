import { account } from './support/account';
import { activity, sum } from './support/contribution';
import { column, defineFormat, optional } from './support/defineFormat';
import { postKey } from './support/isRepeated';
import { metaColumns, skipMeta } from './support/meta';
import * as shared from './support/sharedColumns';

/**
 * Instagram posts, reels and stories, from Meta Business Suite: one row per post, with the figures of its
 * lifetime. Meta gives no sum of engagement here: interactions are likes, comments, shares, saves and
 * replies to stories. Impressions are the views; files from before 2025 still say impressions.
 */
export const instagram = defineFormat({
  key: 'instagram',
  columns: {
    ...metaColumns,
    accountId: optional(column('id', 'Account ID', ['Identifiant du compte', 'ID du compte'])),
    accountName: optional(column('text', 'Account username', 'Nom d’utilisateur du compte')),
    likes: shared.likes,
    saves: optional(shared.saves),
    replies: optional(column('count', 'Replies', 'Réponses')),
  },
  signature: ['id', 'time', 'likes'],
  recordId: ({ id, link }) => postKey(id, link),
  skip: skipMeta,
  extract: ({ accountId, accountName, time, views, impressions, likes, comments, shares, saves, replies }) =>
    activity(
      { day: time, channel: 'Instagram', ...account(accountId, accountName) },
      {
        posts: 1,
        impressions: views ?? impressions,
        interactions: sum(likes, comments, shares, saves, replies),
        shares,
      },
    ),
});
