import type { CatalogueEntry } from '../../functions/catalogue';
import { goalTexts, type Language } from '../../locales';

type Goal = CatalogueEntry['goal'];

/** The functions that contain every word of the query, in the language on screen; accents don't matter. */
export function search(
  functions: readonly CatalogueEntry[],
  query: string,
  language: Language,
): CatalogueEntry[] {
  const words = searchable(query).split(/\s+/).filter(Boolean);
  return functions.filter((entry) => {
    const text = searchable(textOf(entry, language));
    return words.every((word) => text.includes(word));
  });
}

function textOf({ name, goal, summary, args }: CatalogueEntry, language: Language): string {
  const argTexts = args.flatMap((arg) => [arg.name, arg.text[language]]);
  return [name, summary[language], goalTexts[language][goal], ...argTexts].join(' ');
}

function searchable(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/[’']/g, ' ')
    .toLowerCase();
}

/** Functions by goal, in the order of the goals' texts; goals without any are left out. */
export function groupByGoal(
  functions: readonly CatalogueEntry[],
): { readonly goal: Goal; readonly entries: CatalogueEntry[] }[] {
  const goals = Object.keys(goalTexts.en) as Goal[];
  return goals
    .map((goal) => ({ goal, entries: functions.filter((entry) => entry.goal === goal) }))
    .filter(({ entries }) => entries.length > 0);
}
