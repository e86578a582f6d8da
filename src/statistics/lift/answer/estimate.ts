import { type Distribution, quantile } from '../../distributions/quantile';

/** Value with its lower and upper limit. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Median of a total, with equal-tailed limits at this confidence. */
export function estimateOf(predictive: Distribution, confidence: number): Estimate {
  return {
    value: quantile(predictive, 0.5),
    low: quantile(predictive, (1 - confidence) / 2),
    high: quantile(predictive, (1 + confidence) / 2),
  };
}

/** Moves both limits away from the value by a factor ≥ 1: on the log scale where all is positive, else linearly. */
export function widen({ value, low, high }: Estimate, factor: number): Estimate {
  return { value, low: moveAway(value, low, factor), high: moveAway(value, high, factor) };
}

function moveAway(value: number, limit: number, factor: number): number {
  return value > 0 && limit > 0 ? value * (limit / value) ** factor : value + (limit - value) * factor;
}

/** The inverse of `widen` for one total: the plain distribution gives its probability at the result. */
export function narrow(value: number, total: number, factor: number): number {
  return moveAway(value, total, 1 / factor);
}

/** Relative effect; its upper limit is infinite when the expected total may be 0 or less. */
export function relativeEffect(actual: Readonly<Estimate>, expected: Estimate): Estimate {
  return {
    value: actual.value / expected.value - 1,
    low: actual.low / expected.high - 1,
    high: expected.low > 0 ? actual.high / expected.low - 1 : Number.POSITIVE_INFINITY,
  };
}

/** Absolute effect. */
export function absoluteEffect(actual: Readonly<Estimate>, expected: Estimate): Estimate {
  return {
    value: actual.value - expected.value,
    low: actual.low - expected.high,
    high: actual.high - expected.low,
  };
}

/** Relative effect of a total that is known exactly. */
export function liftOver(actual: number, expected: Estimate): Estimate {
  return relativeEffect({ value: actual, low: actual, high: actual }, expected);
}
