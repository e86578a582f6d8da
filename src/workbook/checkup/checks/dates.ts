import type { Column, SheetKey } from '../../description/types';
import type { CellValue } from '../../spreadsheet/cellValue';
import { readDay } from '../readTyped';
import type { Snapshot, TableSnapshot } from '../snapshot';
import {
  dateColumn,
  dayAt,
  displayValue,
  FIRST_ROW,
  findingAt,
  inputColumns,
  isImported,
  usedRows,
  valueAt,
} from '../tableEntries';
import type { Finding } from '../types';

type Language = Snapshot['language'];

/** The tables that charts draw in the order of their rows. */
const chronological: readonly SheetKey[] = ['activity', 'traffic'];

/** Dates that are texts, are missing or don't follow one another. */
export function checkDates({ tables, language }: Snapshot): Finding[] {
  return tables.flatMap((table) => [
    ...inputColumns(table)
      .filter(({ input }) => input?.is === 'date')
      .flatMap((column) => checkColumn(table, column, language)),
    ...(chronological.includes(table.table.key) ? checkOrder(table) : []),
  ]);
}

/** Cells that hold a date as text. */
export function textDates(table: TableSnapshot, key: string, language: Language): number[] {
  return usedRows(table).filter((row) => isTextDate(valueAt(table, row, key), language));
}

function isTextDate(value: CellValue, language: Language): boolean {
  return typeof value === 'string' && readDay(value, language) !== null;
}

function checkColumn(table: TableSnapshot, { key: column, input }: Column, language: Language): Finding[] {
  const isOptional = input?.is === 'date' && input.optional === true;
  const rows = usedRows(table).filter((row) => !isOptional || valueAt(table, row, column) !== '');
  const each = rows.flatMap((row) => checkCell(table, column, row, language) ?? []);
  const asText = textDates(table, column, language);
  const [row] = asText;
  if (row === undefined) return each;
  const values = { count: asText.length, found: displayValue(valueAt(table, row, column)) };
  return [findingAt(table, { check: 'textDate', column, row, values, repair: 'toDates' }), ...each];
}

function checkCell(table: TableSnapshot, column: string, row: number, language: Language): Finding | null {
  const value = valueAt(table, row, column);
  if (value === '') return findingAt(table, { check: 'noDate', column, row, of: row, values: { row } });
  if (dayAt(table, row, column) !== null || isTextDate(value, language)) return null;
  return findingAt(table, { check: 'notDate', column, row, of: row, values: { found: displayValue(value) } });
}

/** Only the first typed row that is earlier than a typed one above it: sorting fixes all of them. */
function checkOrder(table: TableSnapshot): Finding[] {
  const column = dateColumn(table);
  if (column === null) return [];
  let latest = Number.NEGATIVE_INFINITY;
  for (const row of usedRows(table).filter((each) => !isImported(table, each))) {
    const day = dayAt(table, row, column) ?? latest;
    if (day < latest)
      return [findingAt(table, { check: 'unordered', column, row, repair: sorting(table, column) })];
    latest = day;
  }
  return [];
}

/** Rows without a date can't be sorted in, and a formula beside the rows may rely on its neighbours. */
function sorting(table: TableSnapshot, column: string): 'sortRows' | null {
  const isDated = usedRows(table).every((row) => dayAt(table, row, column) !== null);
  const hasFormulas = table.formulas
    .slice(FIRST_ROW - 1)
    .flat()
    .some((formula) => formula !== '');
  return isDated && !hasFormulas ? 'sortRows' : null;
}
