import { wilsonInterval } from './wilsonInterval';

/** Successes out of trials. */
export interface BinomialCount {
  readonly successes: number;
  readonly trials: number;
}

/**
 * Difference of two independent rates, first minus second, with Newcombe's hybrid score interval
 * (Newcombe 1998, method 10, https://doi.org/10.1002/(SICI)1097-0258(19980430)17:8%3C873::AID-SIM779%3E3.0.CO;2-I).
 * NaN where either has no trials.
 */
export function newcombeDifference(
  first: BinomialCount,
  second: BinomialCount,
  confidence: number,
): { readonly difference: number; readonly low: number; readonly high: number } {
  const one = wilsonInterval(first.successes, first.trials, confidence);
  const two = wilsonInterval(second.successes, second.trials, confidence);
  const rateOne = first.successes / first.trials;
  const rateTwo = second.successes / second.trials;
  const difference = rateOne - rateTwo;
  return {
    difference,
    low: difference - Math.hypot(rateOne - one.low, two.high - rateTwo),
    high: difference + Math.hypot(one.high - rateOne, rateTwo - two.low),
  };
}
