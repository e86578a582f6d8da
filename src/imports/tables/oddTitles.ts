import { parseNumberParts } from '../../text/parseNumber';
import type { FileRow } from '../reading/parseRows';
import { isDateText } from '../values/splitRange';
import { readFileFacts } from './fileFacts';
import { type FileTable, isBlankRow } from './findTables';

const FEWEST = 2;

/**
 * The table of rows in which nothing looks like titles because some of them are dates or numbers, such as a table with a column
 * for each day: its first full row, unless that is a row of figures. Null where there is none.
 */
export function tableWithOddTitles(rows: readonly FileRow[], name: string): FileTable | null {
  const place = rows.findIndex((row) => filledCells(row).length >= FEWEST);
  const header = rows[place];
  const below = rows.slice(place + 1).filter((row) => !isBlankRow(row));
  const [title = ''] = header ? filledCells(header) : [];
  if (!header || isFigure(title) || !below.some((row) => filledCells(row).length >= FEWEST)) return null;
  const above = rows.slice(0, place).map(({ cells }) => cells.join(' '));
  return { line: header.line, header: header.cells, rows: below, facts: readFileFacts(above, name) };
}

/** Whether the days of a table stand in its titles, a column for each. */
export function areDaysInTitles(header: readonly string[]): boolean {
  return header.filter(isDateText).length >= FEWEST;
}

function filledCells({ cells }: FileRow): string[] {
  return cells.filter((cell) => cell.trim() !== '');
}

function isFigure(text: string): boolean {
  return parseNumberParts(text) !== null || isDateText(text);
}
