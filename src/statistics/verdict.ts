/** The verdicts of every function that gives one. */
export type Verdict = 'clearGain' | 'likelyGain' | 'cantTell' | 'likelyLoss' | 'clearLoss' | 'notEnoughData';

export interface Limits {
  readonly low: number;
  readonly high: number;
}

/** Confidence required for a clear and for a likely verdict, whatever limits are shown. */
export const CLEAR_CONFIDENCE = 0.95;
export const LIKELY_CONFIDENCE = 0.8;

/**
 * Clear when the 95 % limits exclude zero, likely when the 80 % limits do.
 * Limits of NaN mean that there isn't enough data.
 */
export function verdict(clear: Limits, likely: Limits): Verdict {
  if (![clear, likely].every(isKnown)) return 'notEnoughData';
  if (clear.low > 0) return 'clearGain';
  if (clear.high < 0) return 'clearLoss';
  if (likely.low > 0) return 'likelyGain';
  return likely.high < 0 ? 'likelyLoss' : 'cantTell';
}

function isKnown({ low, high }: Limits): boolean {
  return !Number.isNaN(low) && !Number.isNaN(high);
}
