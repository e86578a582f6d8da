import { normalCdf } from './normalCdf';
import { bySeason, forEachPair } from './seasonPairs';

export interface MannKendall {
  /** Rising pairs less falling ones. */
  readonly score: number;
  readonly variance: number;
  /** Two-sided, with continuity correction. */
  readonly p: number;
}

/**
 * Test for a trend of any shape (Mann 1945, https://doi.org/10.2307/1907187), ties counted; with seasons, only values of
 * the same season are compared (Hirsch, Slack and Smith 1982, https://doi.org/10.1029/WR018i001p00107).
 */
export function mannKendall(values: readonly (number | null)[], seasonLength = 1): MannKendall {
  let score = 0;
  forEachPair(values, seasonLength, (rise) => {
    score += Math.sign(rise);
  });
  const variance = bySeason(values, seasonLength)
    .map((season) => scoreVariance(season.map(({ value }) => value)))
    .reduce((sum, each) => sum + each, 0);
  return { score, variance, p: twoSided(score, variance) };
}

function twoSided(score: number, variance: number): number {
  if (score === 0 || variance === 0) return 1;
  return 2 * normalCdf((1 - Math.abs(score)) / Math.sqrt(variance));
}

function scoreVariance(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const term = (n: number) => n * (n - 1) * (2 * n + 5);
  return [...counts.values()].reduce((rest, count) => rest - term(count), term(values.length)) / 18;
}
