import { fewEventsInterval } from '../rates/fewEventsInterval';
import type { BinomialCount } from '../rates/probabilityOfGain';

export interface RatioLimits {
  readonly low: number;
  readonly high: number;
}

/**
 * Limits of the ratio of two independent proportions, after to before, whose counts may be fractions: MOVER-R from Wilson limits
 * (Donner and Zou 2012, https://doi.org/10.1177/0962280210383082; Fagerland and Newcombe 2013), which are wider where a side has
 * one to three events: with Wilson's own, 95 % limits held 89 % where few visits meet many. Never below 0; without any success
 * before, nothing bounds the ratio from above.
 */
export function proportionRatio(
  before: BinomialCount,
  after: BinomialCount,
  confidence: number,
): RatioLimits {
  const [one, other] = [bounded(after, confidence), bounded(before, confidence)];
  const product = one.rate * other.rate;
  const below = one.low * (2 * one.rate - one.low);
  const above = one.high * (2 * one.rate - one.high);
  const divisorOfLow = other.high * (2 * other.rate - other.high);
  const divisorOfHigh = other.low * (2 * other.rate - other.low);
  // Wilson's upper limit may exceed twice the rate: the formula holds all the same, both signs being negative then.
  const low = (product - root(product ** 2 - below * divisorOfLow)) / divisorOfLow;
  const high = (product + root(product ** 2 - above * divisorOfHigh)) / divisorOfHigh;
  return {
    low: after.successes === 0 ? 0 : Math.max(0, low),
    high: divisorOfHigh > 0 ? high : Number.POSITIVE_INFINITY,
  };
}

function bounded({ successes, trials }: BinomialCount, confidence: number) {
  return { rate: successes / trials, ...fewEventsInterval(successes, trials, confidence) };
}

function root(square: number): number {
  return Math.sqrt(Math.max(0, square));
}
