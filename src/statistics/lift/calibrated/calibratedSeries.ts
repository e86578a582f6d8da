import { at } from '../../algebra/elements';
import { studentQuantile } from '../../distributions/student';
import { actualTotal } from '../answer/actualTotal';
import type { Estimate } from '../answer/estimate';
import { estimateOf, widen } from '../answer/estimate';
import type { LiftRow } from '../answer/liftRows';
import { liftRows } from '../answer/liftRows';
import type { InsufficientData } from '../question/insufficientData';
import type { LiftInput } from '../question/liftInput';
import { range } from '../question/observations';
import { fitLift } from './fitLift';
import { bestPath, fittedValue, residuals } from './model/bestPath';
import type { ScaleFit } from './model/fitScales';
import { oneRowAhead } from './model/smoother';
import { counterfactuals } from './predict/counterfactual';

/**
 * The calibrated model row by row, for charts. Before the start: one-step-ahead predictions of the best model. From the
 * start on: the mixture of models that predicts the total, for each row alone and for the cumulative sum, widened like
 * the total.
 */
export function calibratedSeries(input: LiftInput): LiftRow[] | InsufficientData {
  const fit = fitLift(input);
  if (!fit.found) return fit;
  const { observations, excesses, fits, widening } = fit;
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
    const centre = design.mean + design.sd * (fittedValue(design, coefficients, row) + at(predictions, row));
    const width = reach * design.sd * Math.sqrt(best.noiseVariance * at(variances, row));
    return { value: scale.from(centre), low: scale.from(centre - width), high: scale.from(centre + width) };
  });
}
