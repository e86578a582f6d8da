import { compareRatios, type Group } from './compareRatios';

/** How a group compares beyond chance: with the best one, and with all others together. */
export type Standing = 'best' | 'aboveRest' | 'belowBest' | 'belowRest' | 'noDifference';

/**
 * Compares each group with the rest together, and each but the leader with the leader. The limits of every comparison are
 * widened for the number of them (Bonferroni), so that of tables without any difference at most `1 − confidence` name one.
 * @param groups two or more, each with several periods and a denominator above 0
 */
export function rankRatios(groups: readonly Group[], confidence: number): Standing[] {
  const ratios = groups.map(ratioOf);
  const leader = ratios.indexOf(Math.max(...ratios));
  const comparisons = 2 * groups.length - 1;
  const each = 1 - (1 - confidence) / comparisons;
  return groups.map((group, index): Standing => {
    const rest = compareRatios(group, restOf(groups, index), each);
    if (rest.low > 0) return index === leader ? 'best' : 'aboveRest';
    const best = groups[leader];
    if (best && index !== leader && compareRatios(group, best, each).high < 0) return 'belowBest';
    return rest.high < 0 ? 'belowRest' : 'noDifference';
  });
}

function ratioOf(group: Group): number {
  let [numerator, denominator] = [0, 0];
  for (const period of group.values()) {
    numerator += period.numerator;
    denominator += period.denominator;
  }
  return numerator / denominator;
}

/** All groups but one, period by period. */
function restOf(groups: readonly Group[], without: number): Group {
  return addGroups(groups.filter((_, index) => index !== without));
}

/** Several groups as one, period by period. */
export function addGroups(groups: readonly Group[]): Group {
  const sums = new Map<number, { numerator: number; denominator: number }>();
  for (const [period, { numerator, denominator }] of groups.flatMap((group) => [...group])) {
    const known = sums.get(period) ?? { numerator: 0, denominator: 0 };
    sums.set(period, {
      numerator: known.numerator + numerator,
      denominator: known.denominator + denominator,
    });
  }
  return sums;
}
