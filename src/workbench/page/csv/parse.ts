import Papa from 'papaparse';

const DELIMITERS = [',', ';', '\t', '|'];
const LINES_TO_GUESS_FROM = 50;

/** The rows of a CSV text; blank lines at its end don't count. */
export function parseCsv(text: string): string[][] {
  const { delimiter, body } = withoutDeclaration(text);
  const { data } = Papa.parse<string[]>(body, { delimiter: delimiter ?? delimiterOf(body) });
  return withoutBlankEnd(data);
}

/** Told from the first lines that hold something: blank ones would pass for rows without separators. */
function delimiterOf(text: string): string {
  return Papa.parse<string[]>(text, {
    delimitersToGuess: DELIMITERS,
    preview: LINES_TO_GUESS_FROM,
    skipEmptyLines: 'greedy',
  }).meta.delimiter;
}

/** Excel lets a first line such as `sep=;` say what separates the values. */
function withoutDeclaration(text: string): { delimiter?: string; body: string } {
  const declaration = /^"?sep=(.)"?\r?\n/i.exec(text);
  const delimiter = declaration?.[1];
  return declaration && delimiter ? { delimiter, body: text.slice(declaration[0].length) } : { body: text };
}

function withoutBlankEnd(rows: readonly string[][]): string[][] {
  let length = rows.length;
  while (length > 0 && rows[length - 1]?.every((cell) => cell.trim() === '')) length -= 1;
  return rows.slice(0, length);
}
