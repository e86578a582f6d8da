/** Fills the placeholders of a text: `fill('{a} of {b}', { a: 1, b: 2 })` is `1 of 2`. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => String(values[name] ?? placeholder));
}
