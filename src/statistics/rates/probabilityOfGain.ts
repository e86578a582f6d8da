import { LogSumExp } from '../algebra/logSumExp';
import { normalCdf } from '../distributions/normalCdf';

/** Successes out of trials. */
export interface BinomialCount {
  readonly successes: number;
  readonly trials: number;
}

/** With more terms than this, the normal approximation is as good and much faster. */
const MOST_TERMS = 100_000;

/**
 * Posterior probability that the second rate is higher, with uniform priors. Counts must be whole: Miller's closed form
 * (https://www.evanmiller.org/bayesian-ab-testing.html), with the Beta functions of whole numbers as products.
 */
export function probabilityOfGain(before: BinomialCount, after: BinomialCount): number {
  const failures = ({ successes, trials }: BinomialCount): BinomialCount => ({
    successes: trials - successes,
    trials,
  });
  const seldom = before.successes + after.successes;
  const often = failures(before).successes + failures(after).successes;
  if (Math.min(seldom, often) > MOST_TERMS) return approximately(before, after);
  // A higher rate of successes is a lower rate of failures; the rarer of the two needs fewer terms.
  return seldom <= often ? secondIsHigher(before, after) : secondIsHigher(failures(after), failures(before));
}

function approximately(before: BinomialCount, after: BinomialCount): number {
  const mean = ({ successes, trials }: BinomialCount) => (successes + 1) / (trials + 2);
  const variance = (counted: BinomialCount) => (mean(counted) * (1 - mean(counted))) / (counted.trials + 3);
  return normalCdf((mean(after) - mean(before)) / Math.sqrt(variance(before) + variance(after)));
}

function secondIsHigher(first: BinomialCount, second: BinomialCount): number {
  const a = first.successes + 1;
  const b = first.trials - first.successes + 1;
  const d = second.trials - second.successes + 1;
  const total = new LogSumExp();
  let logTerm = logFirstTerm(a, b, d);
  for (let i = 0; i <= second.successes; i++) {
    total.add(logTerm);
    logTerm += Math.log(((a + i) * (d + i)) / ((a + b + d + i) * (1 + i)));
  }
  return Math.min(1, Math.exp(total.value));
}

/** Logarithm of B(a, b + d) / B(a, b). */
function logFirstTerm(a: number, b: number, d: number): number {
  let sum = 0;
  for (let j = 0; j < a; j++) sum += Math.log1p(-d / (b + d + j));
  return sum;
}
