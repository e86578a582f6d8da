import { parse } from 'papaparse';
import { MAX_ROWS } from './limits';

/** Papaparse's codes for a quote that isn't closed or closes too early: the cell may have swallowed what follows. */
const QUOTE_ERRORS = new Set(['MissingQuotes', 'InvalidQuotes']);

/** A row of a file, with the line that it begins on. */
export interface FileRow {
  readonly line: number;
  readonly cells: readonly string[];
  /** Whether a quote in it isn't closed where its cell ends. */
  readonly hasOpenQuote: boolean;
}

/**
 * The rows of a text, blank ones included, up to one more than may be read.
 * @param firstLine line of the file on which the text begins
 * @param limit rows to read
 */
export function parseRows(text: string, delimiter: string, firstLine = 1, limit = MAX_ROWS + 1): FileRow[] {
  const { data, errors } = parse<string[]>(text, { delimiter, preview: limit });
  const open = new Set(errors.filter(({ code }) => QUOTE_ERRORS.has(code)).map(({ row }) => row));
  let line = firstLine;
  return data.map((cells, index) => {
    const row = { line, cells, hasOpenQuote: open.has(index) };
    line += 1 + countLineBreaks(cells);
    return row;
  });
}

/** The lines that a row takes beyond its first: its texts may hold line breaks. */
function countLineBreaks(cells: readonly string[]): number {
  let breaks = 0;
  for (const cell of cells) {
    if (cell.includes('\n') || cell.includes('\r')) breaks += cell.split(/\r\n|\n|\r/).length - 1;
  }
  return breaks;
}
