import { dayFromSerial } from '../../calendar/serial';
import type { Column } from '../description/types';
import { letters } from '../spreadsheet/a1';
import type { CellValue } from '../spreadsheet/cellValue';
import type { TableSnapshot } from './snapshot';
import type { Check, Finding, RepairKind } from './types';

/** Row 1 holds the titles. */
export const FIRST_ROW = 2;

export function valueAt({ values, positions }: TableSnapshot, row: number, key: string): CellValue {
  const position = positions.get(key);
  return position === undefined ? '' : (values[row - 1]?.[position - 1] ?? '');
}

/** The rows in which somebody typed something. */
export function usedRows(snapshot: TableSnapshot): number[] {
  const typed = inputColumns(snapshot).map(({ key }) => key);
  return allRows(snapshot).filter((row) => typed.some((key) => valueAt(snapshot, row, key) !== ''));
}

/** The rows below the titles. */
export function allRows({ values }: TableSnapshot): number[] {
  return values.map((_, index) => index + 1).slice(FIRST_ROW - 1);
}

/** The columns to type into that are still there. */
export function inputColumns({ table, positions }: TableSnapshot): Column[] {
  return table.columns.filter(({ key, input }) => input && positions.has(key));
}

/** The column of dates by which a table's rows follow one another. */
export function dateColumn(snapshot: TableSnapshot): string | null {
  return inputColumns(snapshot).find(({ input }) => input?.is === 'date')?.key ?? null;
}

export function dayAt(snapshot: TableSnapshot, row: number, key: string): number | null {
  const value = valueAt(snapshot, row, key);
  // A date whose cell lost its format reads as its number.
  if (typeof value === 'number') return Math.floor(value);
  return typeof value === 'object' ? value.day : null;
}

/** A cell's value as a sentence or a note shows it. */
export function displayValue(value: CellValue): string | number {
  if (typeof value === 'object') return dayFromSerial(value.day);
  return typeof value === 'boolean' ? String(value) : value;
}

export function cellAt({ positions }: TableSnapshot, row: number, key: string): string | null {
  const position = positions.get(key);
  return position === undefined ? null : `${letters(position)}${row}`;
}

/** The title of a column as the user sees it now; of a computed one as it was built. */
export function titleOf(snapshot: TableSnapshot, key: string): string {
  const built = snapshot.titles.get(key) ?? key;
  const isTyped = snapshot.table.columns.some((column) => column.key === key && column.input);
  return isTyped ? String(valueAt(snapshot, 1, key) || built) : built;
}

interface Details {
  readonly check: Check;
  readonly column: string;
  readonly row: number;
  /** Distinguishes findings of one check in one column. */
  readonly of?: string | number;
  readonly values?: Finding['values'];
  readonly repair?: RepairKind | null;
}

/** A finding about a cell of a table; its sentence can always name the sheet, the column and the cell. */
export function findingAt(snapshot: TableSnapshot, details: Details): Finding {
  const { check, column, row, of, values = {}, repair = null } = details;
  const cell = cellAt(snapshot, row, column);
  const { key } = snapshot.table;
  return {
    id: [check, `${key}.${column}`, ...(of === undefined ? [] : [of])].join(':'),
    check,
    sheet: key,
    column,
    cell,
    values: { sheet: snapshot.name, column: titleOf(snapshot, column), cell: cell ?? '', ...values },
    repair,
  };
}

/** Whether imports filled a row: its day is the file's, and it stands below those that were there, in whatever order files came. */
export function isImported(table: TableSnapshot, row: number): boolean {
  return table.positions.has('origin') && valueAt(table, row, 'origin') !== '';
}
