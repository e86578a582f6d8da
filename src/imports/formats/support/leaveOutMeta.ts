import type { SkipReason } from '../../format';
import { isRepeated } from './isRepeated';
import { postKey } from './postKey';

interface MetaPost {
  readonly id: string | null;
  readonly link: string | null;
  readonly span: string | null;
}

/**
 * The same post twice; or a post's figures of one day: such rows have a day where the others say
 * `Lifetime`, and each day again counts the post.
 */
export function skipMeta({ id, link, span }: MetaPost, seen: Set<string>): SkipReason | null {
  if (span !== null && /\d/.test(span)) return 'daily';
  return isRepeated(postKey(id, link), seen) ? 'repeated' : null;
}
