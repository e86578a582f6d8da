import type { CatalogueEntry } from '../../functions/catalogue';
import { goalTexts } from '../../locales';

type Goal = CatalogueEntry['goal'];

/** The functions of each goal that has any, goals in the order in which the texts name them. */
export function groupByGoal(
  functions: readonly CatalogueEntry[],
): { readonly goal: Goal; readonly entries: CatalogueEntry[] }[] {
  const goals = Object.keys(goalTexts.en) as Goal[];
  return goals
    .map((goal) => ({ goal, entries: functions.filter((entry) => entry.goal === goal) }))
    .filter(({ entries }) => entries.length > 0);
}
