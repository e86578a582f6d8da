import { studentCdf, studentQuantile } from '../distributions/student';
import { sum } from '../sum';

/** Ratio of the sums over periods, with its spread from period to period. */
export interface RatioOfSums {
  readonly ratio: number;
  readonly standardError: number;
  /** Skewness of the periods' deviations, over the root of their number. */
  readonly skew: number;
  readonly degrees: number;
}

export interface RatioLimits {
  readonly low: number;
  readonly high: number;
}

/**
 * Ratio of two sums, its standard error by linearisation (Cochran 1977, "Sampling techniques", section 6.3).
 * Both lists have one element per period and the same length, at least 2 for a finite error.
 */
export function ratioOfSums(numerators: readonly number[], denominators: readonly number[]): RatioOfSums {
  const periods = numerators.length;
  const total = sum(denominators);
  const ratio = sum(numerators) / total;
  const deviations = numerators.map((value, index) => value - ratio * (denominators[index] ?? 0));
  const squares = sum(deviations.map((deviation) => deviation ** 2));
  const cubes = sum(deviations.map((deviation) => deviation ** 3));
  return {
    ratio,
    standardError: (Math.sqrt(squares / (periods - 1)) * Math.sqrt(periods)) / total,
    skew: squares > 0 ? cubes / squares ** 1.5 : 0,
    degrees: periods - 1,
  };
}

/**
 * Limits for the ratio of two sums over few and skewed periods: the wider, at each end, of Student's interval on the
 * log scale and of Hall's cubic correction for skewness (Hall 1992, https://doi.org/10.1111/j.2517-6161.1992.tb01872.x).
 * Of delta, log, Fieller, Johnson, Hall and bootstrap-t intervals, in simulations of 6 to 30 weeks with a few large
 * orders, this pair came nearest to its confidence without resampling: 92 to 96 % for 95 % where delta and Fieller fell
 * to 84 %. None of them allows for orders so rare that the periods contain none.
 */
export function ratioInterval(of: RatioOfSums, confidence: number): RatioLimits {
  const reach = studentQuantile((1 + confidence) / 2, of.degrees);
  const onLog = logLimits(of, reach);
  return {
    low: Math.min(onLog.low, of.ratio - hallInverse(reach, of.skew) * of.standardError),
    high: Math.max(onLog.high, of.ratio - hallInverse(-reach, of.skew) * of.standardError),
  };
}

/** Probability that the ratio is above a positive value: of both intervals' answers, the one nearer to 0.5. */
export function probabilityAbove(
  { ratio, standardError, skew, degrees }: RatioOfSums,
  value: number,
): number {
  if (standardError === 0) return ratio > value ? 1 : 0;
  const t = (ratio - value) / standardError;
  const hall = studentCdf(hallTransform(t, skew), degrees);
  if (ratio <= 0) return hall;
  const onLog = studentCdf((Math.log(ratio / value) * ratio) / standardError, degrees);
  return Math.abs(onLog - 0.5) < Math.abs(hall - 0.5) ? onLog : hall;
}

function logLimits({ ratio, standardError }: RatioOfSums, reach: number): RatioLimits {
  if (ratio <= 0) return { low: Number.POSITIVE_INFINITY, high: Number.NEGATIVE_INFINITY };
  const factor = Math.exp((reach * standardError) / ratio);
  return { low: ratio / factor, high: ratio * factor };
}

/** Hall's monotone cubic, which removes the skewness of a t-value. */
function hallTransform(t: number, skew: number): number {
  return t + (skew * t * t) / 3 + (skew * skew * t ** 3) / 27 + skew / 6;
}

export function hallInverse(x: number, skew: number): number {
  if (Math.abs(skew) < 1e-9) return x;
  return (3 * (Math.cbrt(1 + skew * (x - skew / 6)) - 1)) / skew;
}
