import { normalQuantile } from '../distributions/normalQuantile';

/**
 * Wilson's score interval for a rate (Wilson 1927, https://doi.org/10.1080/01621459.1927.10502953).
 * The upper limit is NaN without any trial.
 */
export function wilsonInterval(
  successes: number,
  trials: number,
  confidence: number,
): { readonly low: number; readonly high: number } {
  const z = normalQuantile((1 + confidence) / 2);
  const rate = successes / trials;
  const perTrial = (z * z) / trials;
  const centre = (rate + perTrial / 2) / (1 + perTrial);
  const reach = (z * Math.sqrt((rate * (1 - rate) + perTrial / 4) / trials)) / (1 + perTrial);
  // For no successes, or only successes, rounding would put a limit just off the rate itself.
  return {
    low: successes === 0 ? 0 : centre - reach,
    high: successes === trials && trials > 0 ? 1 : centre + reach,
  };
}
