import { at } from '../../algebra/elements';
import { whiten } from './filter';
import { hasSeason, type Point, type Problem, type Tuning } from './node';

/** First guess of the noise variance. */
export const FIRST_REFERENCE = 0.3;
const RATIO = 1.1;

export function roughTuning({ series }: Problem): Tuning {
  return { reference: FIRST_REFERENCE, deviation: 0, freedom: Math.max(series.seasonLength, 1) };
}

/** First derivatives of the log evidence in the precision of the initial state, at a point. */
export function tune(problem: Problem, point: Point, reference: number): Tuning {
  const above = fullRegression(problem, point, reference * RATIO);
  const below = fullRegression(problem, point, reference / RATIO);
  const most = Math.max(problem.series.seasonLength, 1);
  return {
    reference,
    deviation: Math.max(0, (above.residual - below.residual) / ((RATIO - 1 / RATIO) * reference)),
    freedom: Math.min(
      Math.max((below.logDeterminant - above.logDeterminant) / (2 * Math.log(RATIO)), 0),
      most,
    ),
  };
}

/** The regression with all columns, whatever its weight. */
function fullRegression(problem: Problem, point: Point, startPrecision: number) {
  const { series, regressions } = problem;
  const season = hasSeason(problem) ? Math.exp(2 * point.season) : 0;
  const whitened = whiten(series, { level: Math.exp(2 * point.level), season }, startPrecision);
  const regression = regressions.regressionFor(whitened.gram);
  const depth = regressions.addAllColumns(regression);
  return {
    residual: at(regression.residual, depth),
    logDeterminant: whitened.logVariances - 2 * at(regression.logOdds, depth),
  };
}
