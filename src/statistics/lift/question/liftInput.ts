/** First and last row of a stretch, both inside, counted from 0. */
export type Span = readonly [first: number, last: number];

/** What a model of lift is given: a regular series, a missing observation being `null`. */
export interface LiftInput {
  readonly values: readonly (number | null)[];
  /** Series that the effort can't have moved, each as long as the values. */
  readonly controls: readonly (readonly (number | null)[])[];
  /** Rows before the effort, which the model learns from. */
  readonly pre: Span;
  /** Rows of the effort, which are judged. */
  readonly post: Span;
  /** Rows per season; 1 when there is none. */
  readonly seasonLength: number;
  /** Probability that the limits are meant to hold, such as 0.95. */
  readonly confidence: number;
}
