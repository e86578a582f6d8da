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
 * @param typicalGain what a period brings in which anything is gained, as others show it; NaN where nobody knows. It counts
 * where nothing was gained yet.
 */
export function returnOf(
  margins: readonly number[],
  costs: readonly number[],
  confidence: number,
  typicalGain = Number.NaN,
): Return {
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
  if (margins.every((margin) => margin === 0)) return withoutGain(costs, confidence, typicalGain);
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

/**
 * Periods without any gain don't vary, yet the next may bring one: what none so far leaves possible is the upper limit of a
 * Poisson count of 0 times a typical gain. Without an idea of that, nothing bounds the return from above.
 */
function withoutGain(costs: readonly number[], confidence: number, typicalGain: number): Return {
  const cost = costs.reduce((sum, each) => sum + each, 0);
  if (Number.isNaN(typicalGain)) {
    const missing = { reason: 'noGainYet', count: 1, unit: 'period' } as const;
    const phrase: Phrase = { verdict: 'notEnoughData', missing };
    return { roi: -1, low: Number.NaN, high: Number.NaN, probability: Number.NaN, phrase };
  }
  const limits = (sure: number): Limits => ({
    low: -1,
    high: (-Math.log((1 - sure) / 2) * typicalGain) / cost - 1,
  });
  return {
    roi: -1,
    ...limits(confidence),
    probability: typicalGain > 0 ? Math.exp(-cost / typicalGain) : 0,
    phrase: { verdict: verdict(limits(CLEAR_CONFIDENCE), limits(LIKELY_CONFIDENCE)) },
  };
}
