import { type CellValue, isSame } from '../../spreadsheet/cellValue';
import type { TableCells } from '../../spreadsheet/table/tableCells';
import type { History } from '../journal/history';
import type { JournalEntry } from '../journal/journalEntry';

/** One column of all rows with the same key. */
export interface CellSearch {
  readonly cells: TableCells;
  readonly history: History;
  /** Of the rows. */
  readonly id: string;
  readonly rows: readonly number[];
  /** Rows that hold figures of the same posts. */
  readonly overlapping: readonly { readonly id: string; readonly row: number }[];
  /** Adds a row for the key. */
  readonly addRow: () => number;
  readonly column: string;
}

interface FilledCell {
  readonly row: number;
  readonly value: CellValue;
  /** The entry that wrote the value; null where a person typed it, or where several rows share it. */
  readonly owner: JournalEntry | null;
}

/**
 * The cell for a figure: empty; holding this very figure; holding another of the same format, which the figure replaces; or
 * holding something else.
 */
export type CellStatus =
  | { readonly status: 'vacant'; readonly row: number }
  | ({ readonly status: 'equal' } & FilledCell)
  | ({ readonly status: 'ours' } & FilledCell)
  | ({ readonly status: 'conflict'; readonly canReplace: boolean } & FilledCell);

/**
 * Finds the cell for a figure: of several rows the one already filled, or else the first. While none is filled, a figure that
 * an overlapping row holds stands in its place: beside it, it would count twice.
 */
export function findCell(search: CellSearch, format: string, figure: number): CellStatus {
  const { cells, rows, column } = search;
  const filled = rows.filter((row) => isFilled(cells, row, column));
  const [first] = filled;
  if (first === undefined) return findOverlapping(search, format, figure) ?? vacant(search);
  const ours = filled.filter((row) => ownerAt(search, row)?.format === format);
  if (filled.length === 1) return statusAt(search, first, format, figure);
  if (ours.length === 1 && ours[0] !== undefined) return statusAt(search, ours[0], format, figure);
  return sumStatus(search, filled, first, figure);
}

/** The rows share the figure, and none of them can take it. */
function sumStatus(
  { cells, column }: CellSearch,
  filled: readonly number[],
  first: number,
  figure: number,
): CellStatus {
  const value = sum(filled.map((row) => cells.get(row, column)));
  if (isSame(value, figure)) return { status: 'equal', row: first, value, owner: null };
  return { status: 'conflict', row: first, value, owner: null, canReplace: false };
}

/** Figures of the same format are reconciled with one another already; those of people and of other formats stay. */
function findOverlapping(search: CellSearch, format: string, figure: number): CellStatus | null {
  const { cells, overlapping, column } = search;
  const others = overlapping.filter(
    ({ id, row }) => isFilled(cells, row, column) && !isOfFormat({ ...search, id }, row, format),
  );
  const filled = others.map(({ row }) => row);
  const [first] = filled;
  return first === undefined ? null : sumStatus(search, filled, first, figure);
}

/** What this very request has just written isn't in the history yet. */
function isOfFormat(search: CellSearch, row: number, format: string): boolean {
  const { cells, column } = search;
  const owner = ownerAt(search, row);
  if (owner) return owner.format === format;
  return cells.changes.get(row)?.has(cells.positions.get(column) ?? 0) ?? false;
}

function statusAt(search: CellSearch, row: number, format: string, figure: number): CellStatus {
  const { cells, column } = search;
  const value = cells.get(row, column);
  const owner = ownerAt(search, row);
  if (isSame(value, figure)) return { status: 'equal', row, value, owner };
  if (owner?.format === format) return { status: 'ours', row, value, owner };
  return { status: 'conflict', row, value, owner, canReplace: !isFormula(cells, row, column) };
}

function ownerAt({ cells, history, id, column }: CellSearch, row: number): JournalEntry | null {
  return isFormula(cells, row, column) ? null : history.owner(id, column, cells.get(row, column));
}

/** The row that imports filled before, else the first, else a new one. */
function vacant({ cells, rows, addRow }: CellSearch): CellStatus {
  const row = rows.find((each) => cells.get(each, 'origin') !== '') ?? rows[0] ?? addRow();
  return { status: 'vacant', row };
}

function isFilled(cells: TableCells, row: number, column: string): boolean {
  return cells.get(row, column) !== '' || isFormula(cells, row, column);
}

function isFormula(cells: TableCells, row: number, column: string): boolean {
  return cells.isFormula(row, cells.positions.get(column) ?? 0);
}

/** The sum of numbers; the first value where not all are numbers. */
function sum(values: readonly CellValue[]): CellValue {
  const numbers = values.filter((value) => typeof value === 'number');
  return numbers.length === values.length
    ? numbers.reduce((total, value) => total + value, 0)
    : (values[0] ?? '');
}
