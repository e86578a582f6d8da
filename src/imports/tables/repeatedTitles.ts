import { plainTitle } from './plainTitle';

/** The titles of these columns that stand more than once in a header, as the file writes them. */
export function repeatedTitles(
  header: readonly string[],
  columns: readonly { readonly title: string }[],
): string[] {
  const plain = header.map(plainTitle);
  const isRepeated = (title: string) => plain.filter((other) => other === plainTitle(title)).length > 1;
  return [...new Set(columns.map(({ title }) => title))].filter(isRepeated);
}
