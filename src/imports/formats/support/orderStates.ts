import type { SkipReason } from '../../format';
import { normalizeTitle } from '../../tables/normalizeTitle';

/** The words of a shop for the states in which an order is no sale, by reason. */
export type StatusWords = Readonly<Partial<Record<SkipReason, readonly string[]>>>;

/**
 * Tells why an order in a state is no sale, or null where it is one; case, accents and spaces don't matter.
 */
export function skipReasonsOf(words: StatusWords): (state: string | null) => SkipReason | null {
  const reasons = Object.keys(words) as SkipReason[];
  const known = new Map(
    reasons.flatMap((reason) => (words[reason] ?? []).map((word) => [normalizeTitle(word), reason] as const)),
  );
  return (state) => known.get(normalizeTitle(state ?? '')) ?? null;
}
