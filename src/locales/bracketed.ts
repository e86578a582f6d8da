/** Texts with their places as formulas fill them: `{value}` is a cell's in code, `[value]` a formula's. */
export function bracketed<T extends Readonly<Record<string, string>>>(texts: T): T {
  const pairs = Object.entries(texts).map(([key, text]) => [key, text.replace(/\{(\w+)\}/g, '[$1]')]);
  return Object.fromEntries(pairs) as T;
}
