import type { ListKey } from '../../description/types';
import { plainText } from '../../spreadsheet/cellValue';
import { growRows } from '../../spreadsheet/grow';
import { rangeName } from '../../spreadsheet/rangeName';
import type { Workbook } from '../../spreadsheet/workbook';
import { meantBy, rowsWith } from '../checks/choices';
import { textDates } from '../checks/dates';
import { writtenHours } from '../checks/hours';
import { textNumbers } from '../checks/numbers';
import { readDay, readNumber } from '../readTyped';
import type { Snapshot, TableSnapshot } from '../snapshot';
import { FIRST_ROW, usedRows, valueAt } from '../tableEntries';
import { formatEach, writeEach } from './writeEach';

/** Turns texts that can be read as a number into that number. */
export function toNumbers(workbook: Workbook, table: TableSnapshot, column: string): void {
  rewrite(workbook, table, column, textNumbers(table, column), readNumber);
}

/** The number format of hours: a time's format would show 1.75 as a day and three quarters. */
const HOURS_FORMAT = '#,##0.00';

/** Turns hours in writing, such as 1h45, and times into the number of hours. */
export function toHours(workbook: Workbook, table: TableSnapshot, column: string): void {
  const hours = [...writtenHours(table, column)].map(([row, written]) => [row, written.hours] as const);
  // Formats first: an interrupted repair must not leave a number that the next one takes for a time.
  formatEach(
    workbook,
    table,
    column,
    hours.map(([row]) => row),
    HOURS_FORMAT,
  );
  writeEach(workbook, table, column, new Map(hours));
}

/** Turns texts that can be read as a day into that day. */
export function toDates(
  workbook: Workbook,
  table: TableSnapshot,
  column: string,
  language: Snapshot['language'],
): void {
  const rows = textDates(table, column, language);
  rewrite(workbook, table, column, rows, (text) => readDay(text, language));
}

/** Sorts whole rows, the user's own columns included, by their dates. */
export function sortRows(workbook: Workbook, table: TableSnapshot, column: string): void {
  const position = table.positions.get(column);
  const last = usedRows(table).pop();
  if (position === undefined || last === undefined) return;
  const width = table.values[0]?.length ?? position;
  workbook
    .sheet(table.table.key)
    .getRange(FIRST_ROW, 1, last - FIRST_ROW + 1, width)
    .sort({ column: position, ascending: true });
}

function rewrite(
  workbook: Workbook,
  table: TableSnapshot,
  column: string,
  rows: readonly number[],
  read: (text: string) => number | null,
): void {
  const values = rows.flatMap((row): [number, number][] => {
    const value = read(String(valueAt(table, row, column)));
    return value === null ? [] : [[row, value]];
  });
  writeEach(workbook, table, column, new Map(values));
}

/** Writes a choice as its list does. */
export function respell(
  workbook: Workbook,
  table: TableSnapshot,
  column: string,
  found: string,
  list: readonly string[],
): void {
  const listed = meantBy(found, list);
  if (listed === undefined) return;
  const rows = rowsWith(table, column, found);
  writeEach(workbook, table, column, new Map(rows.map((row) => [row, plainText(listed)])));
}

/** Adds a choice below the last of its list. */
export function addToList({ spreadsheet }: Workbook, key: ListKey, found: string): void {
  const list = spreadsheet.getRangeByName(rangeName(key));
  if (!list) return;
  const texts = list.getValues().map(([value]) => String(value ?? ''));
  const free = texts.reduce((last, text, index) => (text === '' ? last : index + 1), 0);
  const row = list.getRow() + free;
  const sheet = list.getSheet();
  growRows(sheet, row);
  sheet.getRange(row, list.getColumn(), 1, 1).setValues([[plainText(found)]]);
}
