import type { SkipReason } from '../../format';
import { normalizeTitle } from '../../values/normalizeTitle';

/** Tells whether a text is one of these words; case, accents and spaces don't matter. */
export function isOneOf(...words: readonly string[]): (text: string | null) => boolean {
  const known = new Set(words.map(normalizeTitle));
  return (text) => text !== null && known.has(normalizeTitle(text));
}

/** Whether a text says yes. */
export const isYes = isOneOf('true', 'yes', '1', 'vrai', 'oui');

/** Whether a name stands for the sum of the others. */
export const isTotalName = isOneOf('Total', 'Totals', 'Grand total', 'Total général', 'Totaux');

/** A shop's words for the statuses of orders that are no sales, by reason. */
export type StatusWords = Readonly<Partial<Record<SkipReason, readonly string[]>>>;

/** Tells why an order of a status is no sale, or null where it is one; case, accents and spaces don't matter. */
export function skipReasonsOf(words: StatusWords): (status: string | null) => SkipReason | null {
  const reasons = Object.keys(words) as SkipReason[];
  const known = new Map(
    reasons.flatMap((reason) => (words[reason] ?? []).map((word) => [normalizeTitle(word), reason] as const)),
  );
  return (status) => known.get(normalizeTitle(status ?? '')) ?? null;
}
