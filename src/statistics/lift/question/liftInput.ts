/** First and last row, inclusive, counted from 0. */
export type Span = readonly [first: number, last: number];

/** The input of both lift models: a regular series in which a missing observation is `null`. */
export interface LiftInput {
  readonly values: readonly (number | null)[];
  /** Series that the effort can't have moved, each as long as the values and complete. */
  readonly controls: readonly (readonly (number | null)[])[];
  /** Rows before the effort, to which the model is fitted. */
  readonly pre: Span;
  /** Rows of the effort, whose total is assessed; a gap may separate them from `pre`. */
  readonly post: Span;
  /** Rows per season; 1 for none. */
  readonly seasonLength: number;
  /** Rows per year; 0 where the rows know no year. By default that of days with a season of 7, else that of weeks. */
  readonly yearLength?: number;
  /** Weeks known to be unlike others, such as those before Christmas, lie after the start and never before it. */
  readonly hasUnseenWeeks?: boolean;
  /** Confidence of the limits, such as 0.95. */
  readonly confidence: number;
}
