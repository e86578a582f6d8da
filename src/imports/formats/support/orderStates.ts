import type { LeftOut } from '../../format';
import { plainTitle } from '../../tables/plainTitle';

/** The words of a shop for the states in which an order is no sale, by reason. */
export type OrderWords = Readonly<Partial<Record<LeftOut, readonly string[]>>>;

/**
 * Tells why an order in a state is no sale, or null where it is one; case, accents and spaces don't matter.
 */
export function orderStates(words: OrderWords): (state: string | null) => LeftOut | null {
  const reasons = Object.keys(words) as LeftOut[];
  const known = new Map(
    reasons.flatMap((reason) => (words[reason] ?? []).map((word) => [plainTitle(word), reason] as const)),
  );
  return (state) => known.get(plainTitle(state ?? '')) ?? null;
}
