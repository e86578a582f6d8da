import { activity, sum } from './support/contribution';
import { column, defineFormat, optional } from './support/defineFormat';
import { isRepeated, postKey } from './support/isRepeated';
import * as shared from './support/sharedColumns';
import { isTotalName } from './support/words';

/**
 * YouTube Studio, by video: figures count on the day of publication. Impressions are YouTube's own,
 * thumbnails shown, and views where a file has no impressions. Interactions are likes, comments and shares.
 */
export const youtube = defineFormat({
  key: 'youtube',
  columns: {
    video: column('id', ['Content', 'Video', 'Inhalte', 'Videos', 'Contenido'], ['Contenu', 'Vidéo']),
    published: column(
      'date',
      [
        'Video publish time',
        'Veröffentlichungszeitpunkt des Videos',
        'Hora de publicación del video',
        'Hora de publicación del vídeo',
      ],
      ['Heure de publication de la vidéo', 'Date de publication de la vidéo'],
    ),
    views: column('count', ['Views', 'Aufrufe', 'Vistas', 'Visualizaciones'], 'Vues'),
    impressions: optional(column('count', ['Impressions', 'Impressionen', 'Impresiones'])),
    likes: optional(shared.likes),
    comments: optional(
      column('count', ['Comments added', 'Comments'], ['Commentaires ajoutés', 'Commentaires']),
    ),
    shares: optional(shared.shares),
  },
  signature: ['video', 'published', 'views'],
  // The table of the chart has a row per video and day.
  without: ['Date', 'Datum', 'Fecha'],
  recordId: ({ video }) => postKey(video, null),
  skip({ video }, seen) {
    if (isTotalName(video)) return 'total';
    return isRepeated(postKey(video, null), seen) ? 'repeated' : null;
  },
  extract: ({ published, views, impressions, likes, comments, shares }) =>
    activity(
      { day: published, channel: 'YouTube' },
      {
        posts: 1,
        impressions: impressions ?? views,
        interactions: sum(likes, comments, shares),
        shares,
      },
    ),
});
