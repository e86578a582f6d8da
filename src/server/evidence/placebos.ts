import type { Estimate } from '../../statistics/lift/answer/estimate';
import type { LiftFound } from '../../statistics/lift/answer/liftResult';
import { calibratedLift } from '../../statistics/lift/calibrated/calibratedLift';
import type { LiftInput } from '../../statistics/lift/question/liftInput';

/** A start at which nothing is known to have begun, and what the method finds there. */
export interface Placebo {
  /** Row of the series. */
  readonly start: number;
  readonly lift: Estimate;
}

/** The method tested on the past, at starts where nothing began. */
export interface PlaceboTests {
  readonly starts: readonly Placebo[];
  /** Rows that each start was evaluated over. */
  readonly rows: number;
}

/** The method's own minimum: with fewer rows to learn from, its result means little. */
const FEWEST_ROWS = 14;
const SMALLEST_SHARE = 0.4;
const FEWEST_JUDGED = 4;
const MOST_SHORT_STARTS = 2;

/**
 * The starts that the method tried to set its limits, each over the length of the effort. Where the past is too
 * short for any, two over shorter stretches: they don't move the limits, yet show whether something else does.
 */
export function placeboTests(input: LiftInput, { placebos }: LiftFound): PlaceboTests {
  const [start, last] = input.post;
  if (placebos.length > 0) return { starts: placebos, rows: last - start + 1 };
  const least = Math.max(FEWEST_ROWS, 2 * input.seasonLength, Math.ceil(SMALLEST_SHARE * start));
  const rows = Math.floor((start - least) / MOST_SHORT_STARTS);
  if (rows < FEWEST_JUDGED) return { starts: [], rows: 0 };
  const starts = Array.from({ length: MOST_SHORT_STARTS }, (_, index) => start - (index + 1) * rows);
  return { starts: starts.flatMap((each) => placeboAt(input, each, rows)), rows };
}

/** The series as it was known at the end of a stretch before the real start. */
function placeboAt(input: LiftInput, start: number, rows: number): Placebo[] {
  const known = (series: LiftInput['values']) => series.slice(0, start + rows);
  const found = calibratedLift({
    ...input,
    values: known(input.values),
    controls: input.controls.map(known),
    pre: [0, start - 1],
    post: [start, start + rows - 1],
  });
  return found.found ? [{ start, lift: found.lift }] : [];
}
