import type { Phrase, ResultCell } from './phrase';

/** A number, or a blank where it is infinite or unknown. */
export function finiteOrBlank(value: number): number | '' {
  return Number.isFinite(value) ? value : '';
}

/** A row of blanks with a phrase in one column. */
export function rowWithPhrase(width: number, index: number, phrase: Phrase): ResultCell[] {
  return Array.from({ length: width }, (_, column) => (column === index ? phrase : ''));
}
