import { column } from './column';
import { optional } from './optional';

/** Columns of Meta Business Suite's exports of content, for Instagram and Facebook alike. */
export const metaColumns = {
  id: column('id', 'Post ID', ['Identifiant de la publication', 'ID de la publication']),
  link: optional(column('text', 'Permalink', ['Permalien', 'Lien permanent'])),
  time: column('date', 'Publish time', ['Heure de publication', 'Date de publication']),
  span: optional(column('text', 'Date')),
  views: optional(column('count', 'Views', 'Vues')),
  impressions: optional(column('count', 'Impressions')),
  comments: optional(column('count', 'Comments', 'Commentaires')),
  shares: optional(column('count', 'Shares', 'Partages')),
};
