import type { Verdict } from '../../verdict';

/** Why a lift can't be told from the data, with what there is and what it would take. */
export interface InsufficientData {
  readonly found: false;
  readonly reason: InsufficientReason;
  readonly have: number;
  readonly need: number;
}

export type InsufficientReason =
  | 'noValueAfter'
  | 'tooFewBefore'
  | 'tooFewDistinct'
  | 'tooFewNonZero'
  | 'tooFewCounts'
  | 'tooManyControls'
  | 'controlIncomplete'
  | 'tooIrregular'
  | 'expectedNotPositive'
  | 'onlyMoreThanDoubling';

/** Value with its lower and upper limit. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** What the method finds at a pretended start, where nothing happened. */
export interface Placebo {
  /** Row of the series at which the start was pretended. */
  readonly start: number;
  /** Normal score of the actual total: beyond ±2 the method found an effect where there was none. */
  readonly score: number;
  readonly lift: Estimate;
}

/** The effect on the total of the rows of the effort. */
export interface LiftFound {
  readonly found: true;
  readonly actual: number;
  /** Median of the total had there been no effort. */
  readonly expected: Estimate;
  readonly lift: Estimate;
  readonly extra: Estimate;
  readonly probabilityOfGain: number;
  /** A lift below this one would not have shown. */
  readonly smallestVisible: number;
  readonly restsOnSingleRows: boolean;
  readonly verdict: Verdict;
  readonly placebos: readonly Placebo[];
  /** How much the placebo starts widened the limits: 1 when not at all. */
  readonly widening: number;
}

export type LiftResult = LiftFound | InsufficientData;

/** One row for a chart; `null` where the model says nothing. */
export interface LiftRow {
  readonly actual: number | null;
  readonly expected: Estimate | null;
  readonly cumulative: Estimate | null;
}

export function insufficientData(reason: InsufficientReason, have: number, need: number): InsufficientData {
  return { found: false, reason, have, need };
}
