import { clickShareAt } from './clickCurve';
import { weightedMean } from './weightedMean';

/**
 * Clicks expected at the positions held, as a share of those expected if each keyword came first.
 * A position of Infinity stands for a keyword that isn't found. NaN without any search.
 */
export function keywordVisibility(
  positions: readonly number[],
  searches: readonly number[],
  curve: readonly number[],
): number {
  const shares = positions.map((position) => clickShareAt(position, curve));
  return weightedMean(shares, searches) / clickShareAt(1, curve);
}
