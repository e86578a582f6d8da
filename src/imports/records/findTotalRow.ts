import type { FileTable } from '../tables/findTables';
import { isBlank } from '../values/isBlank';
import type { ColumnReader } from './columnReader';

/** With fewer other rows a sum may be chance. */
const FEWEST = 3;
const FIGURES: ReadonlySet<string> = new Set(['count', 'money', 'duration']);
/** Rounding errors of amounts. */
const PRECISION = 0.005;

/**
 * The place of a row that is the sum of all others, the first or the last one: each of its figures is, and it has nothing in a
 * column that all others fill, such as the campaign's name. Null where there is none.
 */
export function findTotalRow({ rows }: FileTable, columns: readonly ColumnReader[]): number | null {
  if (rows.length <= FEWEST) return null;
  const figures = columns.filter(({ kind }) => FIGURES.has(kind));
  if (figures.length === 0) return null;
  const candidates = [0, rows.length - 1].filter((place) => isLessFilled(rows, place));
  const found = candidates.find((place) => figures.every((column) => isSumOfOthers(rows, place, column)));
  return found ?? null;
}

type Rows = FileTable['rows'];

/** Whether a row is blank in a column in which no other row is. */
function isLessFilled(rows: Rows, place: number): boolean {
  const cells = rows[place]?.cells ?? [];
  return (rows[place === 0 ? 1 : 0]?.cells ?? []).some(
    (cell, position) =>
      !isBlank(cell) &&
      isBlank(cells[position] ?? '') &&
      rows.every((row, index) => index === place || !isBlank(row.cells[position] ?? '')),
  );
}

function isSumOfOthers(rows: Rows, place: number, column: ColumnReader): boolean {
  const figure = figureAt(rows, place, column);
  if (figure === null || figure === 0) return false;
  const others = rows.reduce(
    (sum, _, index) => (index === place ? sum : sum + (figureAt(rows, index, column) ?? 0)),
    0,
  );
  return Math.abs(others - figure) <= PRECISION;
}

function figureAt(rows: Rows, place: number, { position, read }: ColumnReader): number | null {
  const reading = read(rows[place]?.cells[position] ?? '');
  return 'value' in reading && typeof reading.value === 'number' ? reading.value : null;
}
