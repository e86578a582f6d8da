import { at } from '../../../algebra/elements';
import { type Gain, observeRow, predictCovariance, startCovariance } from './filter';
import type { NoiseShape } from './priors';

/** How far each row, and the level from each row on, deviates from what all other rows predict. */
export interface Disturbances {
  /** t-values of an outlier at a row, in units of the noise; NaN at missing rows. */
  readonly outliers: Float64Array;
  /** Absolute t-values of a level shift that begins at a row, for a series with mean 0. */
  readonly levelShifts: Float64Array;
}

/** One-step-ahead predictions of a series. */
export interface OneRowAhead {
  readonly predictions: Float64Array;
  /** Variance of an ordinary row, not an outlier, around its prediction. */
  readonly variances: Float64Array;
  readonly innovations: Float64Array;
  /** None where the value is missing. */
  readonly gains: readonly (Gain | null)[];
}

export function oneRowAhead(series: Float64Array, inflation: Float64Array, shape: NoiseShape): OneRowAhead {
  const covariance = startCovariance(shape);
  const white = 1 - shape.arShare;
  const predictions = new Float64Array(series.length);
  const variances = new Float64Array(series.length);
  const gains: (Gain | null)[] = [];
  let level = 0;
  let noise = 0;
  series.forEach((value, row) => {
    predictions[row] = level + noise;
    variances[row] = covariance.level + 2 * covariance.cross + covariance.noise + white;
    const gain = Number.isNaN(value) ? null : observeRow(covariance, white + at(inflation, row));
    const innovation = gain === null ? 0 : value - level - noise;
    level += (gain?.level ?? 0) * innovation;
    noise = shape.correlation * (noise + (gain?.noise ?? 0) * innovation);
    predictCovariance(covariance, shape);
    gains.push(gain);
  });
  const innovations = series.map((value, row) => value - at(predictions, row));
  return { predictions, variances, innovations, gains };
}

/**
 * Disturbance smoother, backwards over the rows (de Jong and Penzer 1998, "Diagnosing shocks in time series",
 * https://doi.org/10.1080/01621459.1998.10473731).
 */
export function disturbances({ innovations, gains }: OneRowAhead, correlation: number): Disturbances {
  const outliers = new Float64Array(innovations.length).fill(Number.NaN);
  const scores = new Float64Array(innovations.length);
  const precisions = new Float64Array(innovations.length);
  const back = new Backward(correlation);
  for (let row = innovations.length - 1; row >= 0; row--) {
    back.stepBack();
    const gain = gains[row];
    if (gain) outliers[row] = back.observe(at(innovations, row), gain);
    scores[row] = back.levelScore;
    precisions[row] = back.levelPrecision;
  }
  return {
    outliers,
    levelShifts: scores.map((score, row) => levelShiftValue(score, at(precisions, row), back.levelPrecision)),
  };
}

/** t-value of a shift beside an intercept, exact for white noise; 0 where the two can't be told apart. */
function levelShiftValue(score: number, precision: number, whole: number): number {
  const share = precision / whole;
  const isTold = share > 0 && share < 1 - 1e-9;
  return isTold ? Math.abs(score) / Math.sqrt(precision * (1 - share)) : 0;
}

/** Score r of the state and its precision N, run from the last row to the first. */
class Backward {
  levelScore = 0;
  levelPrecision = 0;
  private noiseScore = 0;
  private cross = 0;
  private noisePrecision = 0;

  constructor(private readonly correlation: number) {}

  stepBack(): void {
    this.noiseScore *= this.correlation;
    this.cross *= this.correlation;
    this.noisePrecision *= this.correlation ** 2;
  }

  /** Updates with a row; returns the t-value of an outlier there. */
  observe(innovation: number, gain: Gain): number {
    const level = this.levelPrecision * gain.level + this.cross * gain.noise;
    const noise = this.cross * gain.level + this.noisePrecision * gain.noise;
    const smoothed = innovation / gain.variance - gain.level * this.levelScore - gain.noise * this.noiseScore;
    const precision = 1 / gain.variance + gain.level * level + gain.noise * noise;
    this.levelScore += smoothed;
    this.noiseScore += smoothed;
    this.levelPrecision += precision - 2 * level;
    this.cross += precision - level - noise;
    this.noisePrecision += precision - 2 * noise;
    return smoothed / Math.sqrt(precision);
  }
}
