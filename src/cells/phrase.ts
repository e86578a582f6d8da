import type { verdicts } from '../locales/en/verdicts';
import type { Verdict } from '../statistics/verdict';

/** Why data don't suffice; the locales have a text for each. */
export type MissingReason = keyof (typeof verdicts)['missing'];
/** What is counted where something is missing. */
export type Unit = keyof (typeof verdicts)['units'];

/** What is missing, and how many of it. */
export interface Missing {
  readonly reason: MissingReason;
  readonly count: number;
  readonly unit: Unit;
}

/** A verdict as a cell shows it; the words are chosen where the language is known. */
export interface Phrase {
  readonly verdict: Verdict;
  /** Relative effect that would have shown, where none can be told. */
  readonly smallestVisible?: number;
  /** Single extreme rows alone make the effect less than clear. */
  readonly restsOnSingleRows?: boolean;
  readonly missing?: Missing;
}

/** What a function gives for one cell: a number or a text, blank where there is nothing to say. */
export type ResultCell = number | string | Phrase;

export function isPhrase(cell: unknown): cell is Phrase {
  return typeof cell === 'object' && cell !== null && 'verdict' in cell;
}
