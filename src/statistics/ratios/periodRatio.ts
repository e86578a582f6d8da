import { wilsonInterval } from '../rates/wilsonInterval';
import type { RatioLimits } from './proportionRatio';
import type { Periods } from './ratioLift';
import { ratioInterval, ratioOfSums } from './ratioOfSums';

/**
 * Limits of a ratio of sums over periods, by how the periods vary; where the parts are draws from the wholes, never narrower
 * than if these were independent (Wilson). At least two periods.
 */
export function periodRatioLimits({ parts, wholes }: Periods, confidence: number): RatioLimits {
  const byPeriods = ratioInterval(ratioOfSums(parts, wholes), confidence);
  const isProportion = parts.every((part, period) => part <= (wholes[period] ?? 0));
  if (!isProportion) return { low: Math.max(0, byPeriods.low), high: byPeriods.high };
  const [part, whole] = [parts, wholes].map((values) => values.reduce((sum, value) => sum + value, 0));
  const byChance = wilsonInterval(part ?? 0, whole ?? 0, confidence);
  return {
    low: Math.max(0, Math.min(byPeriods.low, byChance.low)),
    high: Math.min(1, Math.max(byPeriods.high, byChance.high)),
  };
}
