import { normalizeTitle } from '../../values/normalizeTitle';

/** Tells whether a text is one of these words; case, accents and spaces don't matter. */
export function isOneOf(...words: readonly string[]): (text: string | null) => boolean {
  const known = new Set(words.map(normalizeTitle));
  return (text) => text !== null && known.has(normalizeTitle(text));
}

/** Whether a text says yes. */
export const isYes = isOneOf('true', 'yes', '1', 'vrai', 'oui');

/** Whether a name stands for the sum of the others. */
export const isTotalName = isOneOf(
  ...['Total', 'Totals', 'Grand total', 'Total général', 'Totaux', 'Gesamt', 'Gesamtwert', 'Total general'],
);
