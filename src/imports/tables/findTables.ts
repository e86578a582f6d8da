import { parseDateParts } from '../../calendar/parseDateParts';
import { parseNumberParts } from '../../text/parseNumber';
import type { FileFacts } from '../format';
import { MAX_TABLES } from '../reading/limits';
import type { FileRow } from '../reading/parseRows';
import { normalizeTitle } from '../values/normalizeTitle';
import { readFileFacts } from './fileFacts';

/** A table of a file: its titles, its rows without blank ones, and what the lines above it say. */
export interface FileTable {
  readonly line: number;
  readonly header: readonly string[];
  readonly rows: FileRow[];
  readonly facts: FileFacts;
}

/** Whether a row has known titles; some are known by the line above them. */
export type IsHeader = (cells: readonly string[], heading?: string) => boolean;

/**
 * The tables of a file. Remarks and comments may stand above each; the next table starts after a blank line or a comment, with
 * titles that are known or that can't be a row of the table before. A file without known titles is one table with the titles
 * that it seems to have. Null where there are more than `MAX_TABLES`.
 */
export function findTables(rows: readonly FileRow[], name: string, isHeader: IsHeader): FileTable[] | null {
  const hasKnown = rows.some(
    (row, index) => mayStartFirstTable(rows, index) && isHeader(row.cells, headingAt(rows, index)),
  );
  const tables: FileTable[] = [];
  const outside: string[] = [];
  let mayBegin = true;
  for (const [index, row] of rows.entries()) {
    const heading = () => headingAt(rows, index);
    const table = tables[tables.length - 1];
    if (isBlankRow(row) || isComment(row, table)) {
      outside.push(row.cells.join(' '));
      mayBegin = true;
    } else if (mayBegin && startsTable(row.cells, { isHeader, hasKnown, isFirst: !table, heading })) {
      if (tables.length === MAX_TABLES) return null;
      tables.push({
        line: row.line,
        header: row.cells,
        rows: [],
        facts: { ...readFileFacts(outside, name), ...withHeading(heading()) },
      });
      mayBegin = false;
    } else if (table) {
      table.rows.push(row);
      mayBegin = false;
    } else {
      outside.push(row.cells.join(' '));
    }
  }
  return tables;
}

interface Context {
  readonly isHeader: IsHeader;
  readonly hasKnown: boolean;
  readonly isFirst: boolean;
  /** The line above the row. */
  readonly heading: () => string | undefined;
}

/** Whether a row starts a table. Above the first known table, rows that merely look like titles are remarks. */
function startsTable(cells: readonly string[], { isHeader, hasKnown, isFirst, heading }: Context): boolean {
  if (isHeader(cells, heading())) return true;
  return (!isFirst || !hasKnown) && looksLikeHeader(cells);
}

/** Rows up to which the first known table may start anywhere. */
const MOST_LINES_ABOVE = 60;
/** From a table's heading to its titles. */
const MOST_LINES_BETWEEN = 3;

function mayStartFirstTable(rows: readonly FileRow[], index: number): boolean {
  if (index < MOST_LINES_ABOVE) return true;
  const before = rows[index - 1];
  return !before || isBlankRow(before) || isComment(before, undefined);
}

/** The nearest line above a row, blank ones and remarks aside, where it is a single cell. */
export function headingAt(rows: readonly FileRow[], index: number): string | undefined {
  const above = rows.slice(Math.max(0, index - MOST_LINES_BETWEEN), index).reverse();
  const line = above.find((row) => !isBlankRow(row) && !isComment(row, undefined));
  const [heading, ...others] = line?.cells.filter((cell) => cell.trim() !== '') ?? [];
  return heading === undefined || others.length > 0 ? undefined : heading.trim();
}

function withHeading(heading: string | undefined): Pick<FileFacts, 'heading'> {
  return heading === undefined ? {} : { heading };
}

export function isBlankRow({ cells }: FileRow): boolean {
  return cells.every((cell) => cell.trim() === '');
}

/** A line that begins with `#`, unless it is a full row of a table: a searched word may begin so. */
function isComment({ cells }: FileRow, table: FileTable | undefined): boolean {
  if (!cells[0]?.trim().startsWith('#')) return false;
  if (table && table.header.length > 1 && cells.length >= table.header.length) return false;
  const filled = cells.filter((cell) => cell.trim() !== '').length;
  return !table || filled < Math.min(2, table.header.length);
}

const MIN_TITLES = 2;

/** Whether a row could be the titles of an unknown table: mostly different words, no number and no date. */
export function looksLikeHeader(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '');
  if (filled.length < MIN_TITLES || filled.length < cells.length / 2) return false;
  const different = new Set(filled.map(normalizeTitle)).size;
  if (different < MIN_TITLES || different <= filled.length / 2) return false;
  return filled.every((cell) => parseNumberParts(cell) === null && parseDateParts(cell) === null);
}
