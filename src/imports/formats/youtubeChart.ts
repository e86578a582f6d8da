import { column, defineFormat } from './support/defineFormat';
import * as shared from './support/sharedColumns';

/**
 * The chart of YouTube Studio, which lies in the ZIP beside the table: the views of a few videos, day by day. They are in the
 * table's figures too, and none of them is counted.
 */
export const youtubeChart = defineFormat({
  key: 'youtubeChart',
  columns: {
    date: shared.date,
    video: column('id', ['Content', 'Video'], ['Contenu', 'Vidéo']),
    title: column('text', 'Video title', 'Titre de la vidéo'),
  },
  signature: ['date', 'video', 'title'],
  skip: () => 'chart',
  extract: () => [],
});
