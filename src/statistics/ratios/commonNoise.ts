import { sum } from '../sum';
import type { Group } from './compareRatios';

/**
 * How much variance the ratio of a group lacks against what it would have if no group differed from the others: then its
 * numerators would be as many as the others', and vary as theirs do. A group that had no order yet shows no variance at
 * all, and one that had few shows too little just when its ratio is low; without what they lack, one in five tables of
 * six groups with an order in ten weeks named a difference.
 *
 * Numerators are taken to vary in proportion to what is expected of them, as sums of orders do (compound Poisson; a score
 * test uses the same variance under the hypothesis). A group's own factor counts where it is larger than that of
 * all. What moves all groups in a period, such as a good week, is taken out first.
 * @returns the variance by group; the group may also be several of them together
 */
export function commonNoise(groups: readonly Group[]): (group: Group) => number {
  const all = addGroups(groups);
  const ratio = ratioOf(all);
  if (!(ratio > 0)) return () => 0;
  const squaresOf = (group: Group) => ownSquares(group, all, ratio);
  const factor = sum(groups.map(squaresOf)) / sum([...all.values()].map(({ numerator }) => numerator));
  return (group) => {
    const [squares, whole] = [squaresOf(group), sum([...group.values()].map((each) => each.denominator))];
    const own = squares / (ratioOf(group) * whole || Number.POSITIVE_INFINITY);
    const lacking = (Math.max(factor, own) * ratio) / whole - squares / whole ** 2;
    return (Math.max(0, lacking) * group.size) / (group.size - 1);
  };
}

/** How a group's periods vary beside what moves all groups; its own part in that movement is made up for. */
function ownSquares(group: Group, all: Group, ratioOfAll: number): number {
  const ratio = ratioOf(group);
  const squares = [...group].map(([period, { numerator, denominator }]) => {
    const together = all.get(period);
    const share = denominator / (together?.denominator ?? denominator);
    if (!together || share > 1 - 1e-9) return (numerator - ratio * denominator) ** 2;
    const movement = together.numerator / (ratioOfAll * together.denominator);
    return (numerator - ratio * denominator * movement) ** 2 / (1 - share);
  });
  return sum(squares);
}

export function ratioOf(group: Group): number {
  let [numerator, denominator] = [0, 0];
  for (const period of group.values()) {
    numerator += period.numerator;
    denominator += period.denominator;
  }
  return numerator / denominator;
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
