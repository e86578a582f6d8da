import { account } from './support/account';
import { activity, sum } from './support/contribution';
import { column, defineFormat, optional } from './support/defineFormat';
import { postKey } from './support/isRepeated';
import { metaColumns, skipMeta } from './support/meta';
import { isYes } from './support/words';

/**
 * Posts of a Facebook page, from Meta Business Suite: one row per post, with the figures of its lifetime. A
 * post that shares another one (`Is share`) is curated. Interactions are Meta's own sum of reactions,
 * comments and shares; clicks are those on links, or all clicks on the post in a file that doesn't tell them apart. Reach counts people, not displays, and isn't taken for impressions.
 */
export const facebook = defineFormat({
  key: 'facebook',
  columns: {
    ...metaColumns,
    pageId: optional(column('id', 'Page ID', ['Identifiant de la Page', 'ID de la Page'])),
    pageName: optional(column('text', 'Page name', 'Nom de la Page')),
    isShare: optional(column('text', 'Is share', 'Est un partage')),
    engagement: optional(
      column('count', 'Reactions, comments and shares', 'Réactions, commentaires et partages'),
    ),
    reactions: column('count', 'Reactions', 'Réactions'),
    linkClicks: optional(
      column('count', ['Link clicks', 'Link Clicks'], ['Clics sur un lien', 'Clics sur le lien']),
    ),
    clicks: optional(column('count', 'Total clicks', ['Total des clics', 'Nombre total de clics'])),
  },
  signature: ['id', 'time', 'reactions'],
  recordId: ({ id, link }) => postKey(id, link),
  skip: skipMeta,
  extract: ({ pageId, pageName, time, isShare, reactions, comments, shares, ...post }) =>
    activity(
      {
        day: time,
        channel: 'Facebook',
        content: isYes(isShare) ? 'curated' : 'original',
        ...account(pageId, pageName),
      },
      {
        posts: 1,
        impressions: post.views ?? post.impressions,
        interactions: post.engagement ?? sum(reactions, comments, shares),
        shares,
        clicks: post.linkClicks ?? post.clicks,
      },
    ),
});
