import { wilsonInterval } from './wilsonInterval';

/** Up to so many events Wilson's limit lies too near to the rate; from four on it holds. */
const FEW = 3;
const STEPS = 60;

/**
 * Wilson's interval, wider on the side of few events (Brown, Cai and DasGupta 2001, section 4.1.1,
 * https://doi.org/10.1214/ss/1009213286): the limit below one to three successes is that of a Poisson count, and so is the limit
 * above one to three failures. Counts may be fractions, which are taken down to the whole number.
 */
export function fewEventsInterval(
  successes: number,
  trials: number,
  confidence: number,
): { readonly low: number; readonly high: number } {
  const { low, high } = wilsonInterval(successes, trials, confidence);
  const failures = trials - successes;
  return {
    low: isFew(successes) ? Math.min(low, leastMean(successes, confidence) / trials) : low,
    high: isFew(failures) ? Math.max(high, 1 - leastMean(failures, confidence) / trials) : high,
  };
}

function isFew(count: number): boolean {
  return count > 0 && count <= FEW;
}

/** The mean at which a Poisson count is this large or larger in one case of `1 − confidence`: half of χ² of twice the count. */
function leastMean(count: number, confidence: number): number {
  const least = Math.floor(count);
  if (least === 0) return 0;
  let [low, high] = [0, least];
  for (let step = 0; step < STEPS; step++) {
    const mean = (low + high) / 2;
    if (atLeast(least, mean) < 1 - confidence) low = mean;
    else high = mean;
  }
  return low;
}

/** The probability that a Poisson count is at least this large. */
function atLeast(count: number, mean: number): number {
  let term = Math.exp(-mean);
  let below = 0;
  for (let each = 0; each < count; each++) {
    below += term;
    term *= mean / (each + 1);
  }
  return 1 - below;
}
