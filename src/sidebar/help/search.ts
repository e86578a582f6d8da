import type { CatalogueEntry } from '../../functions/catalogue';
import { goalTexts, type Language } from '../../locales';

/** The functions that mention every word of the query, in the language on screen; accents don't matter. */
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
