/** Texts separated by commas, semicolons or lines, each once. */
export function splitList(text: string): string[] {
  return unique(text.split(/[,;\n]/).map((item) => item.trim()));
}

/** Each text once, whatever its capitals; no blanks. */
export function unique(items: readonly string[]): string[] {
  const byName = new Map<string, string>();
  for (const item of items) {
    const name = item.toLowerCase();
    if (item && !byName.has(name)) byName.set(name, item);
  }
  return [...byName.values()];
}
