import { normalizeTitle } from './normalizeTitle';

/** The titles of these columns that stand more than once in a header, as the file writes them. */
export function findRepeatedTitles(
  header: readonly string[],
  columns: readonly { readonly title: string }[],
): string[] {
  const plain = header.map(normalizeTitle);
  const isRepeated = (title: string) => plain.filter((other) => other === normalizeTitle(title)).length > 1;
  return [...new Set(columns.map(({ title }) => title))].filter(isRepeated);
}
