import { quantile } from './quantile';
import { studentCdf } from './studentCdf';

/** Quantile of Student's t, by bisection of its distribution function. */
export function studentQuantile(probability: number, degrees: number): number {
  return quantile({ from: -1e4, to: 1e4, cdf: (t) => studentCdf(t, degrees) }, probability);
}
