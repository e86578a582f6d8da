import { at } from '../../../algebra/elements';
import { normalQuantile } from '../../../distributions/normalQuantile';
import type { Distribution } from '../../../distributions/quantile';
import { estimateOf, liftOver, widen } from '../../answer/estimate';
import type { Placebo } from '../../answer/liftResult';
import { distinctValues } from '../../question/checkSufficiency';
import { type Observations, range } from '../../question/observations';
import { design, REGULAR } from '../model/design';
import { fitGrid, shapesWithin } from '../model/fitGrid';
import type { ScaleFit } from '../model/fitScales';
import { counterfactual } from './counterfactual';
import { learntWidening } from './learntWidening';

const MOST_STARTS = 4;
const FEWEST_ROWS = 14;
const SMALLEST_SHARE = 0.4;
const SHAPES_WITHIN = 8;
/** Bounds a probability away from 0 and 1, where its normal score is infinite. */
const LEAST_PROBABILITY = 1e-12;
const PRIOR_STARTS = 4;
const MOST_WIDENING = 3;

/** Applies the method, on the most probable scale, at starts in the past where nothing is known to have begun. */
export function placebos(observations: Observations, best: ScaleFit, confidence: number): Placebo[] {
  return placeboStarts(observations, best)
    .map((start) => asKnownAt(observations, start, best.irregularities.outliers))
    .filter(isUsable)
    .map((placebo) => {
      const predictive = predictAt(placebo, best);
      const actual = placebo.after.reduce((sum, row) => sum + at(placebo.values, row), 0);
      return {
        start: observations.offset + placebo.pre,
        score: score(predictive, actual),
        lift: liftOver(actual, widen(estimateOf(predictive, confidence), learntWidening(placebo))),
      };
    });
}

/** Factor by which limits must be widened to hold the placebos as often as they should; at least 1. */
export function widening(tried: readonly Placebo[]): number {
  const squares = tried.reduce((sum, { score: z }) => sum + z * z, 0);
  const ratio = Math.sqrt((PRIOR_STARTS + squares) / (PRIOR_STARTS + tried.length));
  return Math.min(Math.max(ratio, 1), MOST_WIDENING);
}

/** Starts one length of the effort apart, back from the real start, as long as enough rows are left before them. */
function placeboStarts({ pre, rows, seasonLength }: Observations, { irregularities }: ScaleFit): number[] {
  const length = rows - pre;
  const least = Math.max(FEWEST_ROWS, 2 * seasonLength, SMALLEST_SHARE * pre);
  // A level shift within the rows assessed would look like an effect.
  const holdsStep = (start: number) => irregularities.levelShifts.some((step) => step < start + length);
  return range(1, MOST_STARTS)
    .map((count) => pre - count * length)
    .filter((start) => start >= least && !holdsStep(start));
}

/** The series as it was known at the end of a placebo effort, outliers left out. */
function asKnownAt(observations: Observations, start: number, outliers: readonly number[]): Observations {
  const { before, after, pre, rows } = observations;
  const gap = (after[0] ?? pre) - pre;
  const usual = before.filter((row) => !outliers.includes(row));
  const values = observations.values.slice();
  for (const row of outliers) values[row] = Number.NaN;
  return {
    ...observations,
    values,
    pre: start,
    rows: start + rows - pre,
    lastAfter: start + rows - pre - 1,
    before: usual.filter((row) => row < start),
    after: usual.filter((row) => row >= start + gap && row < start + rows - pre),
  };
}

function isUsable(placebo: Observations): boolean {
  return placebo.after.length > 0 && distinctValues(placebo) > 2;
}

function predictAt(placebo: Observations, { scale, fit }: ScaleFit): Distribution {
  const shapes = shapesWithin(fit, SHAPES_WITHIN).map(({ shape }) => shape);
  const made = design(placebo, scale, REGULAR);
  const refit = fitGrid(made, shapes, { seasons: fit.cycles.seasons, years: made.years });
  const again = { scale, fit: refit, irregularities: REGULAR, logEvidence: 0 };
  return counterfactual([again], placebo.after);
}

function score(predictive: Distribution, actual: number): number {
  const probability = predictive.cdf(actual);
  return normalQuantile(Math.min(Math.max(probability, LEAST_PROBABILITY), 1 - LEAST_PROBABILITY));
}
