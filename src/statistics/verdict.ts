/** What the evidence says, for every function that gives a verdict. */
export type Verdict = 'clearGain' | 'likelyGain' | 'cantTell' | 'likelyLoss' | 'clearLoss' | 'notEnoughData';

export interface Limits {
  readonly low: number;
  readonly high: number;
}

/** Confidence that a clear and a likely verdict ask for, whatever limits are shown. */
export const CLEAR_CONFIDENCE = 0.95;
export const LIKELY_CONFIDENCE = 0.8;

/**
 * The one rule: clear when the 95 % limits leave zero out, likely when the 80 % ones do.
 * Limits that aren't numbers mean that the data don't suffice for any verdict.
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
