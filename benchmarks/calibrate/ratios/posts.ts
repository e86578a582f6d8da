import type { Periods } from '../../../src/statistics/ratios/ratioLift';
import type { Random } from '../random';

/** Weeks of posts of which each has its own rate. */
export interface PostSuite {
  /** Standard deviation of the logarithm of a post's rate. */
  readonly spread: number;
  readonly periods: number;
  readonly rate?: number;
  readonly impressions?: number;
  /** Standard deviation of the logarithm of a post's impressions. */
  readonly unevenness?: number;
  readonly posts?: number;
}

/** Periods of posts with this rate on average. */
export function postPeriods(suite: PostSuite, random: Random): Periods {
  const { spread, periods, rate = 0.04, impressions = 1500, unevenness = 0.8, posts = 5 } = suite;
  const weeks = Array.from({ length: periods }, () =>
    Array.from({ length: posts }, () => {
      const seen = Math.max(20, Math.round(impressions * logNormal(unevenness, random)));
      return [random.binomial(seen, Math.min(0.9, rate * logNormal(spread, random))), seen] as const;
    }),
  );
  return {
    parts: weeks.map((week) => sum(week.map(([part]) => part))),
    wholes: weeks.map((week) => sum(week.map(([, whole]) => whole))),
  };
}

/** Log-normal with mean 1. */
export function logNormal(spread: number, random: Random): number {
  return Math.exp(spread * random.normal() - spread ** 2 / 2);
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
