/** Turns the placeholders that code fills, `{value}`, into those that formulas fill, `[value]`. */
export function bracketPlaceholders<T extends Readonly<Record<string, string>>>(texts: T): T {
  const pairs = Object.entries(texts).map(([key, text]) => [key, text.replace(/\{(\w+)\}/g, '[$1]')]);
  return Object.fromEntries(pairs) as T;
}
