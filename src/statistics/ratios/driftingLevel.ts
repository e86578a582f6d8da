/** How well one speed of drift explains the values, and what noise it leaves. */
export interface DriftFit {
  /** Logarithm of the restricted likelihood, up to a constant that all speeds share. */
  readonly logLikelihood: number;
  /** Variance of a single value about the level. */
  readonly noise: number;
}

/**
 * Fits values in the order of time by a level that wanders as a random walk, a change of the level at `change`, and noise.
 * @param values one for each period
 * @param change index of the first period after the change; periods on both sides
 * @param speed variance of the level's step from one period to the next, as a share of the noise's variance
 *
 * Generalised least squares by one pass of the Kalman filter over the values and the columns of the regression
 * (Harvey 1989, "Forecasting, structural time series models and the Kalman filter", section 3.4); the likelihood is the
 * restricted one, which knows that two means were fitted (Patterson and Thompson 1971).
 */
export function fitDrift(values: readonly number[], change: number, speed: number): DriftFit {
  const level = { value: 0, one: 0, step: 0 };
  const gram = { yy: 0, y1: 0, ys: 0, oneOne: 0, oneStep: 0, stepStep: 0 };
  let variance = 0;
  let logVariances = 0;
  values.forEach((value, period) => {
    if (period > 0) variance += speed;
    const total = variance + 1;
    const [y, one, step] = [value - level.value, 1 - level.one, (period >= change ? 1 : 0) - level.step];
    const gain = variance / total;
    level.value += gain * y;
    level.one += gain * one;
    level.step += gain * step;
    variance -= gain * variance;
    logVariances += Math.log(total);
    gram.yy += (y * y) / total;
    gram.y1 += (y * one) / total;
    gram.ys += (y * step) / total;
    gram.oneOne += (one * one) / total;
    gram.oneStep += (one * step) / total;
    gram.stepStep += (step * step) / total;
  });
  const determinant = gram.oneOne * gram.stepStep - gram.oneStep ** 2;
  const mean = (gram.stepStep * gram.y1 - gram.oneStep * gram.ys) / determinant;
  const shift = (gram.oneOne * gram.ys - gram.oneStep * gram.y1) / determinant;
  const squares = Math.max(gram.yy - mean * gram.y1 - shift * gram.ys, SMALLEST_SQUARES);
  const degrees = values.length - 2;
  return {
    logLikelihood: -(logVariances + Math.log(determinant) + degrees * Math.log(squares)) / 2,
    noise: squares / degrees,
  };
}

/** Values that never move leave no noise; its logarithm must stay a number. */
const SMALLEST_SQUARES = 1e-12;

/**
 * What the drift adds to the variance of a weighted sum of periods, for a step of variance 1: the weights that are still
 * to come at each step, squared.
 */
export function driftOf(weights: readonly number[]): number {
  let toCome = 0;
  let sum = 0;
  for (let period = weights.length - 1; period > 0; period--) {
    toCome += weights[period] ?? 0;
    sum += toCome ** 2;
  }
  return sum;
}
