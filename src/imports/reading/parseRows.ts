import { type ParseError, parse } from 'papaparse';
import type { Steps } from '../steps';
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

/** Rows of a slice. */
const SLICE = 4000;

/**
 * The rows of a text, blank ones included, up to one more than may be read.
 * @param firstLine line of the file on which the text begins
 */
export function* parseRowsInSteps(text: string, delimiter: string, firstLine = 1): Steps<FileRow[]> {
  const rows: FileRow[] = [];
  let [rest, line] = [text, firstLine];
  let newline: string | undefined;
  while (rest !== '') {
    const limit = Math.min(SLICE, MAX_ROWS + 1 - rows.length);
    if (limit <= 0) break;
    const { data, errors, meta } = parseSlice(rest, delimiter, limit, newline);
    newline ??= meta.linebreak;
    line = addRows(rows, data, openRows(errors), line);
    const isLast = data.length < limit || meta.cursor <= 0 || meta.cursor >= rest.length;
    rest = isLast ? '' : rest.slice(meta.cursor);
    yield 1 - rest.length / text.length;
  }
  return rows;
}

/** The first rows of a text. */
export function parseRows(text: string, delimiter: string, firstLine = 1, limit = MAX_ROWS + 1): FileRow[] {
  const rows: FileRow[] = [];
  const { data, errors } = parse<string[]>(text, { delimiter, preview: limit });
  addRows(rows, data, openRows(errors), firstLine);
  return rows;
}

/** Without its fast mode, which would divide the whole rest of the text for each slice. */
function parseSlice(text: string, delimiter: string, limit: number, newline: string | undefined) {
  const options = { delimiter, preview: limit, fastMode: false } as const;
  return parse<string[]>(text, newline === undefined ? options : { ...options, newline: newline as '\n' });
}

function openRows(errors: readonly ParseError[]): ReadonlySet<number | undefined> {
  return new Set(errors.filter(({ code }) => QUOTE_ERRORS.has(code)).map(({ row }) => row));
}

/** Adds parsed rows, and answers with the line after them. */
function addRows(
  rows: FileRow[],
  data: readonly string[][],
  open: ReadonlySet<number | undefined>,
  firstLine: number,
): number {
  let line = firstLine;
  for (const [index, cells] of data.entries()) {
    rows.push({ line, cells, hasOpenQuote: open.has(index) });
    line += 1 + countLineBreaks(cells);
  }
  return line;
}

/** The lines that a row takes beyond its first: its texts may hold line breaks. */
function countLineBreaks(cells: readonly string[]): number {
  let breaks = 0;
  for (const cell of cells) {
    if (cell.includes('\n') || cell.includes('\r')) breaks += cell.split(/\r\n|\n|\r/).length - 1;
  }
  return breaks;
}
