import { mannKendall } from './mannKendall';
import { normalQuantile } from './normalQuantile';
import { bySeason, forEachPair } from './seasonPairs';

/**
 * Slope per row: the median of the slopes of all pairs (Sen 1968, https://doi.org/10.1080/01621459.1968.10480934), of the
 * same season where there are seasons, with the limits that belong to the test of Mann and Kendall
 * (Gilbert 1987, "Statistical methods for environmental pollution monitoring", section 16.5).
 */
export function theilSen(
  values: readonly (number | null)[],
  seasonLength: number,
  confidence: number,
): { readonly slope: number; readonly low: number; readonly high: number } {
  const slopes = sortedSlopes(values, seasonLength);
  const { variance } = mannKendall(values, seasonLength);
  const reach = normalQuantile((1 + confidence) / 2) * Math.sqrt(variance);
  return {
    slope: ranked(slopes, (slopes.length + 1) / 2),
    low: ranked(slopes, (slopes.length - reach) / 2),
    high: ranked(slopes, (slopes.length + reach) / 2 + 1),
  };
}

function sortedSlopes(values: readonly (number | null)[], seasonLength: number): Float64Array {
  const pairs = bySeason(values, seasonLength).reduce(
    (sum, { length }) => sum + (length * (length - 1)) / 2,
    0,
  );
  const slopes = new Float64Array(pairs);
  let next = 0;
  forEachPair(values, seasonLength, (rise, rows) => {
    slopes[next++] = rise / rows;
  });
  return slopes.sort();
}

/** Value at a rank counted from 1, between its neighbours for a rank between; unbounded beyond the ends. */
function ranked(sorted: Float64Array, rank: number): number {
  if (rank < 1) return Number.NEGATIVE_INFINITY;
  if (rank > sorted.length) return Number.POSITIVE_INFINITY;
  const below = sorted[Math.floor(rank) - 1] ?? Number.NaN;
  const above = sorted[Math.ceil(rank) - 1] ?? Number.NaN;
  return below + (above - below) * (rank - Math.floor(rank));
}
