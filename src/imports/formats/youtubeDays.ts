import { activity, sum } from './support/contribution';
import { column, defineFormat, optional } from './support/defineFormat';
import * as shared from './support/sharedColumns';

/**
 * YouTube Studio, by date: one row per day of the channel, whichever videos were watched. Impressions are YouTube's own,
 * thumbnails shown, and views where a file has no impressions. It doesn't say how many videos there were.
 */
export const youtubeDays = defineFormat({
  key: 'youtubeDays',
  columns: {
    date: shared.date,
    views: shared.views,
    watchTime: column('text', 'Watch time (hours)', 'Durée de visionnage (heures)'),
    impressions: optional(shared.impressions),
    likes: optional(shared.likes),
    comments: optional(
      column('count', ['Comments added', 'Comments'], ['Commentaires ajoutés', 'Commentaires']),
    ),
    shares: optional(shared.shares),
  },
  signature: ['date', 'views', 'watchTime'],
  skip: ({ date }) => (date === null ? 'total' : null),
  extract: ({ date, views, impressions, likes, comments, shares }) =>
    activity(
      { day: date, channel: 'YouTube' },
      { impressions: impressions ?? views, interactions: sum(likes, comments, shares), shares },
    ),
});
