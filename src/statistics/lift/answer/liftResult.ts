import type { Verdict } from '../../verdict';
import type { InsufficientData } from '../question/insufficientData';
import type { Estimate } from './estimate';

/** What the method finds at a placebo start, where nothing happened. */
export interface Placebo {
  /** Row of the series taken for the start. */
  readonly start: number;
  /** Normal score of the actual total: beyond ±2 the method found an effect where there is none. */
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
  /** Never clear where a season that the past hasn't seen could be as large. */
  readonly verdict: Verdict;
  /** Share of the rows of the effort whose time of the year the past never held. */
  readonly unseenSeason: number;
  readonly placebos: readonly Placebo[];
  /** Factor by which the limits are wider than the models alone make them: the larger of the next two; 1 for not at all. */
  readonly widening: number;
  /** Factor that the placebo starts ask for. */
  readonly placeboWidening: number;
  /** Factor that real series with a past of this length ask for. */
  readonly learntWidening: number;
}

export type LiftResult = LiftFound | InsufficientData;
