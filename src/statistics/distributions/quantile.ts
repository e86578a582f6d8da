import { normalQuantile } from './normalQuantile';

/** A distribution function, and ends between which all but a negligible part of the probability lies. */
export interface Distribution {
  readonly from: number;
  readonly to: number;
  cdf(value: number): number;
}

const STEPS = 200;
/** Normal scores beyond which a distribution is too flat to aim by. */
const FAR = 6;
const PRECISION = 1e-10;

/** A value, and the normal score of its probability minus the target's. */
interface End {
  readonly value: number;
  readonly error: number;
}

/**
 * Value below which a probability (strictly between 0 and 1) lies: false position with Illinois' halving (Dowell and Jarratt 1971,
 * https://doi.org/10.1007/BF01934364) on normal scores, in which most distributions are nearly straight.
 */
export function quantile({ from, to, cdf }: Distribution, probability: number): number {
  const target = normalQuantile(probability);
  let low: End = { value: from, error: -2 * FAR - target };
  let high: End = { value: to, error: 2 * FAR - target };
  let wasBelow: boolean | null = null;
  for (let step = 0; step < STEPS; step++) {
    const value = between(low, high);
    const error = normalScore(cdf(value)) - target;
    if (Math.abs(error) < PRECISION || value === low.value || value === high.value) return value;
    const isBelow = error < 0;
    const isStuck = isBelow === wasBelow;
    if (isBelow) [low, high] = [{ value, error }, isStuck ? halved(high) : high];
    else [low, high] = [isStuck ? halved(low) : low, { value, error }];
    wasBelow = isBelow;
  }
  return (low.value + high.value) / 2;
}

/** The middle while an end is too far out to interpolate, then the zero of the line between both. */
function between(low: End, high: End): number {
  if (isFar(low) || isFar(high)) return (low.value + high.value) / 2;
  return (low.value * high.error - high.value * low.error) / (high.error - low.error);
}

/** Illinois: halving the error of an end that stayed twice moves the next value beyond the root. */
function halved(end: End): End {
  return isFar(end) ? end : { value: end.value, error: end.error / 2 };
}

function isFar({ error }: End): boolean {
  return Math.abs(error) > FAR;
}

function normalScore(probability: number): number {
  if (probability <= 0) return -2 * FAR;
  return probability >= 1 ? 2 * FAR : normalQuantile(probability);
}
