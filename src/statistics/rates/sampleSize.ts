import { normalQuantile } from '../distributions/normalQuantile';

/**
 * Trials needed per group for a two-sided test to detect the difference of two rates with this power
 * (Fleiss, Levin and Paik 2003, "Statistical methods for rates and proportions", equation 4.14, without continuity
 * correction): 2 % against 2.5 % at power 0.8 and confidence 0.95 need 13,809.
 */
export function sampleSize(before: number, after: number, power: number, confidence: number): number {
  const mean = (before + after) / 2;
  const underNone = normalQuantile((1 + confidence) / 2) * Math.sqrt(2 * mean * (1 - mean));
  const underEffect = normalQuantile(power) * Math.sqrt(before * (1 - before) + after * (1 - after));
  return Math.ceil((underNone + underEffect) ** 2 / (before - after) ** 2);
}
