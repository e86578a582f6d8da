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

/** Finds the cell for a figure: of several rows the one already filled, or else the first. */
export function findCell(search: CellSearch, format: string, figure: number): CellStatus {
  const { cells, rows, column } = search;
  const filled = rows.filter((row) => isFilled(cells, row, column));
  const [first] = filled;
  if (first === undefined) return { status: 'vacant', row: vacantRow(cells, rows) };
  const ours = filled.filter((row) => ownerAt(search, row)?.format === format);
  if (filled.length === 1) return statusAt(search, first, format, figure);
  if (ours.length === 1 && ours[0] !== undefined) return statusAt(search, ours[0], format, figure);
  const value = sum(filled.map((row) => cells.get(row, column)));
  if (isSame(value, figure)) return { status: 'equal', row: first, value, owner: null };
  return { status: 'conflict', row: first, value, owner: null, canReplace: false };
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

/** The row that imports filled before, else the first. */
function vacantRow(cells: TableCells, rows: readonly number[]): number {
  return rows.find((row) => cells.get(row, 'origin') !== '') ?? rows[0] ?? cells.addRow();
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
