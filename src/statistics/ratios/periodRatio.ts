import { wilsonInterval } from '../rates/wilsonInterval';
import { sum } from '../sum';
import type { RatioLimits } from './proportionRatio';
import type { Periods } from './ratioLift';
import { type RatioOfSums, ratioInterval } from './ratioOfSums';

/**
 * Limits of a ratio of sums over periods, by how the periods vary; where the parts are draws from the wholes, never narrower
 * than if these were independent (Wilson). At least two periods.
 */
export function periodRatioLimits({ parts, wholes }: Periods, confidence: number): RatioLimits {
  const byPeriods = ratioInterval(unevenRatio(parts, wholes), confidence);
  const isProportion = parts.every((part, period) => part <= (wholes[period] ?? 0));
  if (!isProportion) return { low: Math.max(0, byPeriods.low), high: byPeriods.high };
  const byChance = wilsonInterval(sum(parts), sum(wholes), confidence);
  return {
    low: Math.max(0, Math.min(byPeriods.low, byChance.low)),
    high: Math.min(1, Math.max(byPeriods.high, byChance.high)),
  };
}

/**
 * Ratio of two sums whose periods differ in size as much as weeks of posts do. A week with half of all impressions draws the
 * ratio to itself and hides how far off it is: the jackknife allows for that (Cochran 1977, "Sampling techniques",
 * section 6.17). Degrees of freedom are the fewer of Kish's effective number of periods less one and of those that the
 * kurtosis leaves to a variance (O'Neill 2014, https://doi.org/10.1080/00031305.2014.966589), one at least; the skewness
 * is by the unbiased third moment. Without these, limits of 95 % held 80 to 86 % where weeks have one post of very
 * different reach.
 */
function unevenRatio(parts: readonly number[], wholes: readonly number[]): RatioOfSums {
  const periods = parts.length;
  const whole = sum(wholes);
  const ratio = sum(parts) / whole;
  const left = wholes.map((each) => whole - each);
  // A period that is the whole of all can't be left out, and shows nothing of how periods vary.
  const deviations = parts.map((part, period) => {
    const others = left[period] ?? 0;
    return others > 0 ? (part - ratio * (wholes[period] ?? 0)) / others : 0;
  });
  const moment = (power: number) => sum(deviations.map((each) => each ** power));
  const squares = moment(2);
  const unbiased = periods > 2 ? periods ** 2 / ((periods - 1) * (periods - 2)) : 1;
  const effective = whole ** 2 / sum(wholes.map((each) => each ** 2));
  const ofVariance = (2 * periods) / ((periods * moment(4)) / squares ** 2 - (periods - 3) / (periods - 1));
  return {
    ratio,
    standardError: Math.sqrt((squares * (periods - 1)) / periods),
    skew: squares > 0 ? (moment(3) / squares ** 1.5) * unbiased : 0,
    degrees: Math.max(1, Math.min(effective - 1, squares > 0 ? ofVariance : Number.POSITIVE_INFINITY)),
  };
}
