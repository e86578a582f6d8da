import { normalizeTitle } from '../../tables/normalizeTitle';

/** Tells whether a text is one of these words; case, accents and spaces don't matter. */
export function isOneOf(...words: readonly string[]): (text: string | null) => boolean {
  const known = new Set(words.map(normalizeTitle));
  return (text) => text !== null && known.has(normalizeTitle(text));
}
