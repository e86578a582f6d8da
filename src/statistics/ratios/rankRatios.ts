import { addGroups, commonNoise, ratioOf } from './commonNoise';
import { compareRatios, type Group } from './compareRatios';

/** How a group compares beyond chance: with the best one, and with all others together. */
export type Standing = 'best' | 'aboveRest' | 'belowBest' | 'belowRest' | 'noDifference';

/**
 * Compares each group with the rest together, and each but the leader with the leader. The limits of every comparison are
 * widened for the number of them (Bonferroni), so that of tables without any difference at most `1 − confidence` name one.
 * Of two groups all three comparisons are the same one; they count as three all the same, since limits by a few skewed orders
 * hold less than they promise: uncorrected, 9 % of pairs of a steady group and one of few large orders named a best.
 * @param groups two or more, each with several periods and a denominator above 0
 */
export function rankRatios(groups: readonly Group[], confidence: number): Standing[] {
  const ratios = groups.map(ratioOf);
  const leader = ratios.indexOf(Math.max(...ratios));
  const comparisons = 2 * groups.length - 1;
  const each = 1 - (1 - confidence) / comparisons;
  const lacking = commonNoise(groups);
  const compare = (one: Group, other: Group) =>
    compareRatios(one, other, each, lacking(one) + lacking(other));
  return groups.map((group, index): Standing => {
    const rest = compare(group, restOf(groups, index));
    if (rest.low > 0) return index === leader ? 'best' : 'aboveRest';
    const best = groups[leader];
    if (best && index !== leader && compare(group, best).high < 0) return 'belowBest';
    return rest.high < 0 ? 'belowRest' : 'noDifference';
  });
}

/** All groups but one, period by period. */
function restOf(groups: readonly Group[], without: number): Group {
  return addGroups(groups.filter((_, index) => index !== without));
}
