import { column, defineFormat } from './support/defineFormat';

/**
 * The chart of YouTube Studio, which lies in the ZIP beside the table: the views of a few videos, day by day. They are in the
 * table's figures too, and none of them is counted.
 */
export const youtubeChart = defineFormat({
  key: 'youtubeChart',
  columns: {
    date: column('date', ['Date', 'Datum', 'Fecha']),
    video: column('id', ['Content', 'Video', 'Inhalte', 'Videos', 'Contenido'], ['Contenu', 'Vidéo']),
    title: column(
      'text',
      ['Video title', 'Videotitel', 'Título del video', 'Título del vídeo'],
      'Titre de la vidéo',
    ),
  },
  signature: ['date', 'video', 'title'],
  skip: () => 'chart',
  extract: () => [],
});
