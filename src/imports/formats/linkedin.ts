import { activity, sum } from './support/contribution';
import { column, defineFormat } from './support/defineFormat';
import * as shared from './support/sharedColumns';

/**
 * A LinkedIn page: one row per day, organic and sponsored together; it doesn't say how many posts there were.
 * Interactions are what LinkedIn's own rate of engagement counts: clicks, reactions, comments and reposts.
 */
export const linkedin = defineFormat({
  key: 'linkedin',
  columns: {
    date: shared.date,
    impressions: column('count', 'Impressions (total)', ['Impressions (totales)', 'Impressions (totale)']),
    clicks: column('count', 'Clicks (total)', ['Clics (total)', 'Clics (totaux)']),
    reactions: column('count', 'Reactions (total)', ['Réactions (total)', 'Réactions (totales)']),
    comments: column('count', 'Comments (total)', ['Commentaires (total)', 'Commentaires (totaux)']),
    reposts: column(
      'count',
      ['Reposts (total)', 'Shares (total)'],
      ['Republications (total)', 'Republications (totales)', 'Partages (total)', 'Partages (totaux)'],
    ),
  },
  signature: ['impressions', 'clicks', 'reactions'],
  extract: ({ date, impressions, clicks, reactions, comments, reposts }) =>
    activity(
      { day: date, channel: 'LinkedIn' },
      {
        impressions,
        interactions: sum(clicks, reactions, comments, reposts),
        shares: reposts,
        clicks,
      },
    ),
});
