import type { WellKnownWeeks } from '../calendar/wellKnownWeeks';
import type { verdicts } from '../locales/en/verdicts';
import type { Verdict } from '../statistics/verdict';

/** Why the data are insufficient; the locales have a text for each reason. */
export type MissingReason = keyof (typeof verdicts)['missing'];
/** What is counted where something is missing. */
export type Unit = keyof (typeof verdicts)['units'];

/** What is missing, and how much of it. */
export interface Missing {
  readonly reason: MissingReason;
  readonly count: number;
  readonly unit: Unit;
}

/** A verdict as a cell shows it; the words are chosen where the language is known. */
export interface Phrase {
  readonly verdict: Verdict;
  /** What the verdict is of: a change rises or falls; unless it says so it is of money, which is gained or lost. */
  readonly of?: 'change';
  /** Smallest relative effect that would have shown. */
  readonly smallestVisible?: number;
  /** Single extreme rows alone make the effect less than clear. */
  readonly restsOnSingleRows?: boolean;
  /** The past never held this time of the year, nor these weeks of it, which move figures by themselves. */
  readonly unseenSeason?: readonly WellKnownWeeks[] | undefined;
  readonly missing?: Missing;
  /** Why a series has no direction, whatever a test says of its order. */
  readonly flat?: keyof (typeof verdicts)['flat'];
  /** Dates without a row, of counts of which they may be 0. */
  readonly leftOut?: Pick<Missing, 'count' | 'unit'> | undefined;
}

/** How the ratio of one group compares with those of the others, beyond chance. */
export type Comparison = keyof (typeof verdicts)['comparisons'];

/** A comparison as a cell shows it. */
export interface ComparisonPhrase {
  readonly comparison: Comparison;
}

/** What explains a number beside it that looks wrong. */
export interface NotePhrase {
  readonly note: keyof (typeof verdicts)['notes'];
}

/** One cell of a result: a number or a text, '' for a blank. */
export type ResultCell = number | string | Phrase | ComparisonPhrase | NotePhrase;

export function isPhrase(cell: unknown): cell is Phrase {
  return typeof cell === 'object' && cell !== null && 'verdict' in cell;
}

export function isNote(cell: unknown): cell is NotePhrase {
  return typeof cell === 'object' && cell !== null && 'note' in cell;
}

export function isComparison(cell: unknown): cell is ComparisonPhrase {
  return typeof cell === 'object' && cell !== null && 'comparison' in cell;
}
