import { upperTail } from './normalCdf';
import { quantile } from './quantile';

// Looked up once: mixtures of models call this many thousand times.
const { log1p, sqrt } = Math;

/** Beyond these the tail probability is 0 in double precision. */
const FARTHEST_SQUARED = 1e30;
const FARTHEST_DEVIATE = 40;

/**
 * Distribution function of Student's t through Hill's normal deviate
 * (Hill 1970, Algorithm 395, https://doi.org/10.1145/355598.355599): error below 1e-5 from five degrees of freedom on.
 */
export function studentCdf(t: number, degrees: number): number {
  const tail = upperTail(normalDeviate(t * t, degrees));
  return t > 0 ? 1 - tail : tail;
}

function normalDeviate(tSquared: number, degrees: number): number {
  if (tSquared > FARTHEST_SQUARED) return FARTHEST_DEVIATE;
  const a = degrees - 0.5;
  const b = 48 * a * a;
  const z2 = a * log1p(tSquared / degrees);
  const third = ((4 * z2 + 33) * z2 + 240) * z2 + 855;
  return sqrt(z2) * (1 + (z2 + 3) / b - third / (10 * b * (b + 0.8 * z2 * z2 + 100)));
}

/** Quantile of Student's t for a probability strictly between 0 and 1, by inverting `studentCdf`. */
export function studentQuantile(probability: number, degrees: number): number {
  return quantile({ from: -1e4, to: 1e4, cdf: (t) => studentCdf(t, degrees) }, probability);
}
