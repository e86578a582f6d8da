import { plainTitle } from '../../tables/plainTitle';

/** Tells whether a text is one of these words; case, accents and spaces don't matter. */
export function oneOf(...words: readonly string[]): (text: string | null) => boolean {
  const known = new Set(words.map(plainTitle));
  return (text) => text !== null && known.has(plainTitle(text));
}
