import { normalCdf } from '../distributions/normalCdf';
import { sum } from '../sum';
import { groupBySeason } from './groupBySeason';
import { inversions } from './inversions';

export interface MannKendall {
  /** Number of rising pairs minus falling ones. */
  readonly score: number;
  readonly variance: number;
  /** Two-sided, with continuity correction. */
  readonly p: number;
}

/**
 * Test for a monotone trend (Mann 1945, https://doi.org/10.2307/1907187), corrected for ties; with seasons, only values
 * of the same season are compared (Hirsch, Slack and Smith 1982, https://doi.org/10.1029/WR018i001p00107).
 * @param values in the order of time; null where missing
 * @param seasonLength rows per season, 1 for none
 */
export function mannKendall(values: readonly (number | null)[], seasonLength = 1): MannKendall {
  const seasons = groupBySeason(values, seasonLength).map((season) => season.values);
  const score = sum(seasons.map(scoreOf));
  const variance = sum(seasons.map(scoreVariance));
  return { score, variance, p: twoSided(score, variance) };
}

/** Every pair that isn't tied either rises or falls. */
function scoreOf(values: Float64Array): number {
  const equal = sum(groupSizes(values).map(pairsOf));
  return pairsOf(values.length) - equal - 2 * inversions(values).inversions;
}

function pairsOf(size: number): number {
  return (size * (size - 1)) / 2;
}

function twoSided(score: number, variance: number): number {
  if (score === 0 || variance === 0) return 1;
  return 2 * normalCdf((1 - Math.abs(score)) / Math.sqrt(variance));
}

function scoreVariance(values: Float64Array): number {
  const term = (n: number) => n * (n - 1) * (2 * n + 5);
  return (term(values.length) - sum(groupSizes(values).map(term))) / 18;
}

/** Sizes of the groups of equal values. */
function groupSizes(values: Float64Array): number[] {
  const sizes = new Map<number, number>();
  for (const value of values) sizes.set(value, (sizes.get(value) ?? 0) + 1);
  return [...sizes.values()];
}
