import { at } from '../elements';
import { studentQuantile } from '../studentQuantile';
import { actualTotal } from './actual';
import { counterfactuals } from './counterfactual';
import type { LiftInput } from './input';
import { learn } from './learn';
import { estimateOf, widen } from './limits';
import { range } from './observations';
import { bestPath, regression, residuals } from './residuals';
import type { Estimate, LiftRow, TooThin } from './result';
import { liftRows } from './rows';
import type { ScaleFit } from './scaleFits';
import { oneRowAhead } from './smoother';

/**
 * The calibrated model row by row, for charts. Before the start: what the best model expected one row ahead. From the
 * start on: the same mixture of models as the total's, for the row alone and for the sum of rows up to it, widened
 * like the total.
 */
export function calibratedSeries(input: LiftInput): LiftRow[] | TooThin {
  const learnt = learn(input);
  if (!learnt.found) return learnt;
  const { observations, excesses, fits, widening } = learnt;
  return liftRows(input.values, {
    observations,
    before: () => fits.slice(0, 1).flatMap((best) => oneRowAheadLimits(best, input.confidence)),
    sums: (rowSets) =>
      counterfactuals(fits, rowSets).map((sum) => widen(estimateOf(sum, input.confidence), widening)),
    actual: (rows) => actualTotal(observations, excesses, rows),
  });
}

function oneRowAheadLimits({ fit: { design, best }, scale }: ScaleFit, confidence: number): Estimate[] {
  const { coefficients } = bestPath(design, best);
  const rest = residuals(design, coefficients);
  const { predictions, variances } = oneRowAhead(rest, design.inflation, best.filtered.shape);
  const reach = studentQuantile((1 + confidence) / 2, design.observed - 1);
  return range(0, design.pre - 1).map((row) => {
    const centre = design.mean + design.sd * (regression(design, coefficients, row) + at(predictions, row));
    const width = reach * design.sd * Math.sqrt(best.noiseVariance * at(variances, row));
    return { value: scale.from(centre), low: scale.from(centre - width), high: scale.from(centre + width) };
  });
}
