import { type CellValue, isSame } from '../../spreadsheet/cellValue';
import type { TableCells } from '../../spreadsheet/table/tableCells';
import type { Line } from '../journal/entry';
import type { History } from '../journal/history';

/** The rows that are about one thing, and the cells of one column in them. */
export interface Cells {
  readonly cells: TableCells;
  readonly history: History;
  readonly id: string;
  readonly rows: readonly number[];
  readonly column: string;
}

/** What stands where a figure is to go, and what may become of it. */
export type Place =
  | { readonly is: 'blank'; readonly row: number }
  | { readonly is: 'same'; readonly row: number; readonly value: CellValue; readonly owner: Line | null }
  | { readonly is: 'imported'; readonly row: number; readonly value: CellValue; readonly owner: Line }
  | {
      readonly is: 'disputed';
      readonly row: number;
      readonly value: CellValue;
      readonly owner: Line | null;
      readonly canReplace: boolean;
    };

/** Looks for the place of a figure. Of several rows the first takes it, unless others hold figures already. */
export function placeOf(asked: Cells, format: string, figure: number): Place {
  const { cells, rows, column } = asked;
  const taken = rows.filter((row) => isTaken(cells, row, column));
  const [first] = taken;
  if (first === undefined) return { is: 'blank', row: home(cells, rows) };
  const ours = taken.filter((row) => ownerAt(asked, row)?.format === format);
  if (taken.length === 1) return placeAt(asked, first, format, figure);
  if (ours.length === 1 && ours[0] !== undefined) return placeAt(asked, ours[0], format, figure);
  const value = sum(taken.map((row) => cells.get(row, column)));
  if (isSame(value, figure)) return { is: 'same', row: first, value, owner: null };
  return { is: 'disputed', row: first, value, owner: null, canReplace: false };
}

function placeAt(asked: Cells, row: number, format: string, figure: number): Place {
  const { cells, column } = asked;
  const value = cells.get(row, column);
  const owner = ownerAt(asked, row);
  if (isSame(value, figure)) return { is: 'same', row, value, owner };
  if (owner?.format === format) return { is: 'imported', row, value, owner };
  return { is: 'disputed', row, value, owner, canReplace: !isFormula(cells, row, column) };
}

function ownerAt({ cells, history, id, column }: Cells, row: number): Line | null {
  return isFormula(cells, row, column) ? null : history.owner(id, column, cells.get(row, column));
}

/** The row that imports filled before, else the first. */
function home(cells: TableCells, rows: readonly number[]): number {
  return rows.find((row) => cells.get(row, 'origin') !== '') ?? rows[0] ?? cells.addRow();
}

function isTaken(cells: TableCells, row: number, column: string): boolean {
  return cells.get(row, column) !== '' || isFormula(cells, row, column);
}

function isFormula(cells: TableCells, row: number, column: string): boolean {
  return cells.isFormula(row, cells.positions.get(column) ?? 0);
}

function sum(values: readonly CellValue[]): CellValue {
  const numbers = values.filter((value) => typeof value === 'number');
  return numbers.length === values.length
    ? numbers.reduce((total, value) => total + value, 0)
    : (values[0] ?? '');
}
