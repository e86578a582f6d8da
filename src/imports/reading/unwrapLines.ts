/** A line in quotes, with separators of a spreadsheet behind it. */
const WRAPPED = /^"(.*)"([;,\t]*)$/;
const MIN_SHARE = 0.5;

/**
 * The text with each line taken out of its quotes, where a spreadsheet that separates cells by another sign took each line for a
 * single cell and saved it so: `"1,""Soap"",5"` for `1,"Soap",5`. Null where most lines aren't wrapped.
 */
export function unwrapLines(text: string): string | null {
  const lines = text.split(/\r\n|\n|\r/);
  const filled = lines.filter((line) => line.trim() !== '');
  const wrapped = filled.filter((line) => wrappedIn(line) !== null);
  if (wrapped.length === 0 || wrapped.length < filled.length * MIN_SHARE) return null;
  const behind = WRAPPED.exec(wrapped[0] ?? '')?.[2] ?? '';
  return lines.map((line) => wrappedIn(line) ?? withoutEnd(line, behind)).join('\n');
}

/** The line within the quotes; null where they aren't around all of it, or where nothing in it would be divided. */
function wrappedIn(line: string): string | null {
  const [, inner = ''] = WRAPPED.exec(line) ?? [];
  const isWhole = !inner.replaceAll('""', '').includes('"') && /[;,\t]/.test(inner);
  return isWhole ? inner.replaceAll('""', '"') : null;
}

/** A line that needed no quotes, such as the titles. */
function withoutEnd(line: string, end: string): string {
  return end !== '' && line.endsWith(end) ? line.slice(0, -end.length) : line;
}
