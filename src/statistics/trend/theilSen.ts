import { at } from '../algebra/elements';
import { normalQuantile } from '../distributions/normalQuantile';
import { groupBySeason, type Points } from './groupBySeason';
import { mannKendall } from './mannKendall';
import { pairsWithin, type Slopes, slopesAround } from './pairSlopes';

/**
 * Robust slope per row: the median of the slopes of all pairs (Sen 1968, https://doi.org/10.1080/01621459.1968.10480934), of the
 * same season where there are seasons, with the limits that belong to the test of Mann and Kendall
 * (Gilbert 1987, "Statistical methods for environmental pollution monitoring", section 16.5). Limits are infinite where there are too few
 * values for the confidence, and nothing is finite without a pair of values.
 * @param values in the order of time; null where missing
 * @param seasonLength rows per season, 1 for none
 */
export function theilSen(
  values: readonly (number | null)[],
  seasonLength: number,
  confidence: number,
): { readonly slope: number; readonly low: number; readonly high: number } {
  const seasons = groupBySeason(values, seasonLength);
  const pairs = pairsWithin(seasons);
  const { variance } = mannKendall(values, seasonLength);
  const reach = normalQuantile((1 + confidence) / 2) * Math.sqrt(variance);
  return {
    slope: slopeBetween(seasons, (pairs + 1) / 2),
    low: slopeBetween(seasons, (pairs - reach) / 2),
    high: slopeBetween(seasons, (pairs + reach) / 2 + 1),
  };
}

/** Slope at a rank counted from 1, interpolated between whole ranks; infinite beyond the ends. */
function slopeBetween(seasons: readonly Points[], rank: number): number {
  if (rank < 1) return Number.NEGATIVE_INFINITY;
  if (rank > pairsWithin(seasons)) return Number.POSITIVE_INFINITY;
  const lower = Math.floor(rank) - 1;
  const around = slopesAround(seasons, lower);
  const below = slopeAt(around, lower);
  const share = rank - Math.floor(rank);
  if (share === 0) return below;
  const isPast = lower + 1 >= around.below + around.sorted.length;
  const above = slopeAt(isPast ? slopesAround(seasons, lower + 1) : around, lower + 1);
  return below + share * (above - below);
}

/** Clamped: rounding may count a pair on the other side of an end that equals its slope. */
function slopeAt({ below, sorted }: Slopes, rank: number): number {
  return at(sorted, Math.max(0, Math.min(rank - below, sorted.length - 1)));
}
