import type { SkipReason } from '../../format';
import { column, optional } from './defineFormat';
import { isRepeated, postKey } from './isRepeated';

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

interface MetaPost {
  readonly id: string | null;
  readonly link: string | null;
  readonly span: string | null;
}

/**
 * Skips a post's second row, and a post's figures of one day: such rows have a day where the others say `Lifetime`, and
 * would count the post once for each day.
 */
export function skipMeta({ id, link, span }: MetaPost, seen: Set<string>): SkipReason | null {
  if (span !== null && /\d/.test(span)) return 'daily';
  return isRepeated(postKey(id, link), seen) ? 'repeated' : null;
}
