import { activity, sum } from './support/contribution';
import { column, defineFormat, optional } from './support/defineFormat';
import { isRepeated, postKey } from './support/isRepeated';

/**
 * Posts of a Facebook page, from the Insights of former years: titles begin with `Lifetime`, and a second
 * line explains them. Interactions are likes, comments and shares where the file has them: its
 * engaged users are people. Clicks are those on links, or all clicks on the post in a file that doesn't tell them apart.
 */
export const facebookLifetime = defineFormat({
  key: 'facebookLifetime',
  columns: {
    id: column('id', 'Post ID', 'Identifiant de la publication'),
    link: optional(column('text', 'Permalink', 'Lien permanent')),
    time: column('date', 'Posted', ['Publié', 'Publiée']),
    reach: optional(column('count', 'Lifetime Post Total Reach')),
    impressions: column('count', 'Lifetime Post Total Impressions'),
    linkClicks: optional(
      column('count', ['link clicks', 'Lifetime Post Consumptions by type - link clicks']),
    ),
    clicks: optional(
      column('count', [
        'Lifetime Post Consumptions',
        'Lifetime Matched Audience Targeting Consumptions on Post',
      ]),
    ),
    likes: optional(column('count', 'like', 'J’aime')),
    comments: optional(column('count', 'comment', 'Commentaire')),
    shares: optional(column('count', 'share', 'Partage')),
  },
  signature: ['id', 'time', 'impressions'],
  recordId: ({ id, link }) => postKey(id, link),
  skip({ id, link, time }, seen) {
    if (id === null && time === null) return 'heading';
    return isRepeated(postKey(id, link), seen) ? 'repeated' : null;
  },
  extract: ({ time, impressions, likes, comments, shares, linkClicks, clicks }) =>
    activity(
      { day: time, channel: 'Facebook' },
      {
        posts: 1,
        impressions,
        interactions: sum(likes, comments, shares),
        shares,
        clicks: linkClicks ?? clicks,
      },
    ),
});
