import { isHoursColumn } from '../../description/columns';
import type { Column } from '../../description/types';
import type { CellValue } from '../../spreadsheet/cellValue';
import { readNumber } from '../readTyped';
import type { Snapshot, TableSnapshot } from '../snapshot';
import { displayValue, findingAt, inputColumns, titleOf, usedRows, valueAt } from '../tableEntries';
import type { Finding } from '../types';
import { readWrittenHours } from './hours';

type Bounds = { readonly min: number; readonly max?: number };

/** Numbers that can't be right, and what isn't a number at all. */
export function checkNumbers({ tables }: Snapshot): Finding[] {
  return tables.flatMap((table) =>
    inputColumns(table).flatMap((column) =>
      column.input?.is === 'number' ? checkColumn(table, column, column.input) : [],
    ),
  );
}

/** Cells that hold a number as text. */
export function textNumbers(table: TableSnapshot, key: string): number[] {
  return usedRows(table).filter((row) => isTextNumber(valueAt(table, row, key)));
}

function isTextNumber(value: CellValue): boolean {
  return typeof value === 'string' && readNumber(value) !== null;
}

function checkColumn(table: TableSnapshot, column: Column, bounds: Bounds): Finding[] {
  const rows = usedRows(table);
  const each = rows.flatMap((row) => checkCell(table, column, row, bounds) ?? []);
  return [...asText(table, column.key), ...each];
}

function asText(table: TableSnapshot, column: string): Finding[] {
  const rows = textNumbers(table, column);
  const [row] = rows;
  if (row === undefined) return [];
  const values = { count: rows.length, found: displayValue(valueAt(table, row, column)) };
  return [findingAt(table, { check: 'textNumber', column, row, values, repair: 'toNumbers' })];
}

function checkCell(table: TableSnapshot, column: Column, row: number, bounds: Bounds): Finding | null {
  const { key } = column;
  const value = valueAt(table, row, key);
  if (value === '' || isTextNumber(value) || (isHoursColumn(column) && isWritten(value))) return null;
  const at = { column: key, row, of: row };
  const found = displayValue(value);
  if (typeof value !== 'number') return findingAt(table, { ...at, check: 'notNumber', values: { found } });
  const { min, max = Number.POSITIVE_INFINITY } = bounds;
  if (value < min) return findingAt(table, { ...at, check: 'tooLow', values: { found, min } });
  if (value > max) return findingAt(table, { ...at, check: 'tooHigh', values: { found, max } });
  return checkWhole(table, column, row, value) ?? checkPart(table, column, row, value);
}

/** Visits and posts are counted: 1.2 of them is a slip, or 1,200 whose mark the spreadsheet took for decimals. */
function checkWhole(table: TableSnapshot, column: Column, row: number, found: number): Finding | null {
  if (column.format !== 'integer' || Number.isInteger(found)) return null;
  const thousands = Math.round(found * 1000);
  const isLostMark = Math.abs(thousands - found * 1000) < 1e-6 && found < 1000;
  const at = { column: column.key, row, of: row };
  return isLostMark
    ? findingAt(table, { ...at, check: 'lostThousands', values: { found, thousands } })
    : findingAt(table, { ...at, check: 'notWhole', values: { found } });
}

/** What the check of hours looks at. */
function isWritten(value: CellValue): boolean {
  return typeof value === 'string' || readWrittenHours(value) !== null;
}

/** A part that is larger than its whole. */
function checkPart(table: TableSnapshot, column: Column, row: number, part: number): Finding | null {
  const { atMost: other } = column;
  const whole = other === undefined ? '' : valueAt(table, row, other);
  if (other === undefined || typeof whole !== 'number' || part <= whole) return null;
  const values = { found: part, other: titleOf(table, other), otherFound: whole };
  return findingAt(table, { check: 'partAboveWhole', column: column.key, row, of: row, values });
}
