import { mean } from '../mean';
import { variance } from '../moments';
import {
  CLEAR_CONFIDENCE,
  LIKELY_CONFIDENCE,
  type Limits,
  type Verdict,
  verdict as verdictOf,
} from '../verdict';
import { fitResponse, type Response } from './fitResponse';

/** Return of the next unit of money in a usual period. */
export interface MarginalReturn extends Limits {
  readonly value: number;
  /** The cost of a period that the next unit is added to: the mean of those in which anything was spent. */
  readonly usualCost: number;
  /** Cost of a period at which the next unit brings back just itself; NaN where the periods don't show it. */
  readonly breakEvenCost: number;
  readonly verdict: Verdict;
  /** The smallest return that would have been seen to be above 0. */
  readonly smallestVisible: number;
}

/** Why periods determine no marginal return. */
export type Undetermined = 'tooFewPeriods' | 'costHardlyVaries' | 'noGainYet';

/** Below this many periods the limits hold less than they promise. */
export const LEAST_PERIODS = 10;
/** Standard deviation of the costs by their mean, below which their changes are lost among everything else's. */
const LEAST_VARIATION = 0.1;
/** With two costs alone nothing is known of what lies between them, nor of the bend. */
const LEAST_COSTS = 3;

/** What keeps the periods from showing a marginal return; null where nothing does. */
export function undetermined(margins: readonly number[], costs: readonly number[]): Undetermined | null {
  if (costs.length < LEAST_PERIODS) return 'tooFewPeriods';
  if (margins.every((margin) => margin === 0)) return 'noGainYet';
  const isSteady =
    Math.sqrt(variance(costs)) < LEAST_VARIATION * mean(costs) || new Set(costs).size < LEAST_COSTS;
  return isSteady ? 'costHardlyVaries' : null;
}

/**
 * The return of one unit of money more in a period that costs what periods usually cost: the slope of a concave response, minus 1.
 * More money is taken never to lower what is gained, so that no limit lies below −1.
 * @param margins what was gained in each period, after margin, in the order of time
 * @param costs of the same periods, for which nothing is `undetermined`
 */
export function marginalReturn(
  margins: readonly number[],
  costs: readonly number[],
  confidence: number,
): MarginalReturn {
  const spent = costs.filter((cost) => cost > 0);
  const usualCost = spent.reduce((sum, cost) => sum + cost, 0) / spent.length;
  const response = fitResponse(margins, costs, usualCost);
  const limits = (sure: number, cost = usualCost): Limits => {
    const { low, high } = response.limitsAt(cost, sure);
    return { low: low - 1, high: Math.max(high - 1, -1) };
  };
  const value = Math.max(response.slopeAt(usualCost) - 1, -1);
  const [clear, shown] = [limits(CLEAR_CONFIDENCE), limits(confidence)];
  return {
    value,
    low: Math.max(shown.low, -1),
    high: shown.high,
    usualCost,
    breakEvenCost: breakEvenCost(response, costs),
    verdict: verdictOf(clear, limits(LIKELY_CONFIDENCE)),
    smallestVisible: value - clear.low,
  };
}

const HALVINGS = 40;

/** Within what was tried alone, and only where more likely pays at the least of it and likely doesn't at the most. */
function breakEvenCost({ slopeAt, limitsAt }: Response, costs: readonly number[]): number {
  let [low, high] = [Math.min(...costs), Math.max(...costs)];
  const pays = limitsAt(low, LIKELY_CONFIDENCE).low > 1;
  const loses = limitsAt(high, LIKELY_CONFIDENCE).high < 1;
  if (!pays || !loses) return Number.NaN;
  for (let step = 0; step < HALVINGS; step++) {
    const middle = (low + high) / 2;
    if (slopeAt(middle) > 1) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
