import type { Phrase } from '../../../cells/phrase';
import { probabilityAbove, ratioInterval, ratioOfSums } from '../../../statistics/ratios/ratioOfSums';
import { CLEAR_CONFIDENCE, LIKELY_CONFIDENCE, type Limits, verdict } from '../../../statistics/verdict';

/** The interval holds what it promises from this many periods on. */
export const LEAST_PERIODS = 6;

/** A return over several periods; no limits where these are too few. */
export interface Return {
  readonly roi: number;
  readonly low: number;
  readonly high: number;
  readonly probability: number;
  readonly phrase: Phrase;
}

/**
 * Return on cost over periods with its interval.
 * @param margins what was gained in each period, after margin
 * @param costs the cost of each, not all 0
 */
export function returnOf(margins: readonly number[], costs: readonly number[], confidence: number): Return {
  const of = ratioOfSums(margins, costs);
  const roi = of.ratio - 1;
  if (margins.length < LEAST_PERIODS) {
    const missing = {
      reason: 'tooFewPeriods',
      count: LEAST_PERIODS - margins.length,
      unit: 'period',
    } as const;
    const phrase: Phrase = { verdict: 'notEnoughData', missing };
    return { roi, low: Number.NaN, high: Number.NaN, probability: Number.NaN, phrase };
  }
  // Nobody loses more than the cost by selling too little; refunds beyond the sales are another matter.
  const least = margins.every((margin) => margin >= 0) ? -1 : Number.NEGATIVE_INFINITY;
  const limits = (sure: number): Limits => {
    const { low, high } = ratioInterval(of, sure);
    return { low: Math.max(least, low - 1), high: high - 1 };
  };
  const clear = limits(CLEAR_CONFIDENCE);
  return {
    roi,
    ...limits(confidence),
    probability: probabilityAbove(of, 1),
    phrase: { verdict: verdict(clear, limits(LIKELY_CONFIDENCE)), smallestVisible: roi - clear.low },
  };
}
