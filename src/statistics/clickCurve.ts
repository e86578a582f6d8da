import { weightedMean } from './weightedMean';

/** Click shares at positions 1 to 10, from Sistrix's study of 2020: https://www.sistrix.com/blog/why-almost-everything-you-knew-about-google-ctr-is-no-longer-valid/ */
export const SISTRIX_2020: readonly number[] = [
  0.285, 0.157, 0.11, 0.08, 0.072, 0.051, 0.04, 0.032, 0.028, 0.025,
];

/**
 * Share of clicks at a position, interpolated between whole positions.
 * @param position 1 or more; 0 is returned beyond the curve
 * @param curve shares of clicks at positions 1, 2, 3 …
 */
export function clickShareAt(position: number, curve: readonly number[]): number {
  if (!(position <= curve.length)) return 0;
  const above = Math.floor(position);
  const shareAbove = curve[above - 1] ?? 0;
  const shareBelow = curve[above] ?? 0;
  return shareAbove + (position - above) * (shareBelow - shareAbove);
}

/**
 * Clicks expected at the positions held, as a share of those expected if each keyword came first.
 * `positions` and `searches` have one element per keyword; an infinite position stands for a keyword that isn't found.
 * NaN without any search.
 */
export function keywordVisibility(
  positions: readonly number[],
  searches: readonly number[],
  curve: readonly number[],
): number {
  const shares = positions.map((position) => clickShareAt(position, curve));
  return weightedMean(shares, searches) / clickShareAt(1, curve);
}
