import { parse } from 'papaparse';
import { MOST_ROWS } from './limits';

/** What papaparse calls a quote that nothing closes, or that closes too early: text after it may be lost in the cell. */
const OPEN_QUOTES = new Set(['MissingQuotes', 'InvalidQuotes']);

/** A row of a file, with the line that it begins on. */
export interface FileRow {
  readonly line: number;
  readonly cells: readonly string[];
  /** Whether a quote opened in it isn't closed where its cell ends. */
  readonly isOpen: boolean;
}

/**
 * The rows of a text, blank ones included, up to one more than may be read.
 * @param firstLine line of the file on which the text begins
 * @param most rows to read
 */
export function rowsOf(text: string, separator: string, firstLine = 1, most = MOST_ROWS + 1): FileRow[] {
  const { data, errors } = parse<string[]>(text, { delimiter: separator, preview: most });
  const open = new Set(errors.filter(({ code }) => OPEN_QUOTES.has(code)).map(({ row }) => row));
  let line = firstLine;
  return data.map((cells, index) => {
    const row = { line, cells, isOpen: open.has(index) };
    line += 1 + linesWithin(cells);
    return row;
  });
}

/** Lines that a row takes beyond its first one: its texts may hold line breaks. */
function linesWithin(cells: readonly string[]): number {
  let breaks = 0;
  for (const cell of cells) {
    if (cell.includes('\n') || cell.includes('\r')) breaks += cell.split(/\r\n|\n|\r/).length - 1;
  }
  return breaks;
}
