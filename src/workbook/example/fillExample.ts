import { serialFromDay } from '../../calendar/serial';
import type { Column, TableSheet } from '../description/types';
import { belowHeader, wholeColumns } from '../spreadsheet/a1';
import { plainText } from '../spreadsheet/cellValue';
import { withDocumentLock } from '../spreadsheet/documentLock';
import { grow } from '../spreadsheet/grow';
import { inOrder, isTypedInOrder } from '../spreadsheet/locateColumns';
import { type EditOutcome, withOwnerCheck } from '../spreadsheet/ownership';
import type { Plan } from '../spreadsheet/plan';
import { type Run, runs } from '../spreadsheet/runs';
import { placedColumns, titlePath, Workbook } from '../spreadsheet/workbook';
import { markedColumn, markedRows, markRows } from './marks';
import type { Example, ExampleRow } from './rows/types';

/** Below the header. */
const FIRST_ROW = 2;

/** Adds the example's rows below the typed ones. Run again, it completes an interrupted run. */
export function fillExample(plan: Plan, rows: Example['rows']): EditOutcome {
  return withOwnerCheck(() =>
    withDocumentLock(() => {
      const workbook = new Workbook(SpreadsheetApp.getActiveSpreadsheet(), plan);
      workbook.record.update({ example: true });
      const byTable: Readonly<Partial<Record<string, readonly ExampleRow[]>>> = rows;
      for (const table of workbook.tables) fillTable(workbook, table, byTable[table.key] ?? []);
    }),
  );
}

function fillTable(workbook: Workbook, table: TableSheet, rows: readonly ExampleRow[]): void {
  if (rows.length === 0) return;
  const entries = readEntries(workbook, table);
  const marked = markedRows(workbook, table);
  const first = marked[0] ?? firstFreeRow(entries);
  if (marked.length === 0) {
    const there = { rows: entries.length + 1, columns: 0 };
    grow(workbook.sheet(table.key), there, { rows: first + rows.length - 1, columns: 0 });
    // Marked before they are filled: unmarked rows could never be removed again.
    markRows(workbook, table, first, rows.length);
  } else if (!isUnfilled(workbook, table, marked)) return;
  for (const run of inputRuns(workbook, table)) writeRun(workbook, table, run, first, rows);
}

/** The columns to type into, the run with the marked column last: it shows whether rows are filled. */
function inputRuns(workbook: Workbook, table: TableSheet): Run<Column>[] {
  const mark = markedColumn(workbook, table);
  const holdsMark = ({ start, items }: Run<Column>) => start <= mark && mark < start + items.length;
  const found = runs(placedColumns(workbook, table).filter(({ item }) => item.input));
  return [...found.filter((run) => !holdsMark(run)), ...found.filter(holdsMark)];
}

function firstFreeRow(entries: readonly (readonly unknown[])[]): number {
  return entries.reduce(
    (free, row, index) => (row.some((value) => value !== '') ? index + FIRST_ROW + 1 : free),
    FIRST_ROW,
  );
}

function isUnfilled(workbook: Workbook, table: TableSheet, marked: readonly number[]): boolean {
  const cells = workbook
    .sheet(table.key)
    .getRange(belowHeader(markedColumn(workbook, table)))
    .getValues();
  return marked.every((row) => cells[row - 2]?.[0] === '');
}

function writeRun(
  workbook: Workbook,
  table: TableSheet,
  { start, items }: Run<Column>,
  first: number,
  rows: readonly ExampleRow[],
): void {
  const cells = rows.map((row) => items.map((column) => cellValue(column, row[column.key])));
  workbook.sheet(table.key).getRange(first, start, rows.length, items.length).setValues(cells);
}

function cellValue({ format }: Column, value: string | number | undefined): string | number {
  if (typeof value !== 'string') return value ?? '';
  return format === 'date' ? serialFromDay(value) : plainText(value);
}

/**
 * The cells of a table's columns to type into, row by row below the header. Where the columns are as they were built,
 * one call reads both titles and cells.
 */
function readEntries(workbook: Workbook, table: TableSheet): unknown[][] {
  const sheet = workbook.sheet(table.key);
  const typed = table.columns.filter(({ input }) => input).length;
  const width = Math.min(typed, sheet.getMaxColumns());
  const [titles = [], ...rows] = sheet.getRange(wholeColumns(1, width)).getValues();
  const wordings = (key: string) => workbook.wordings(titlePath(table, key));
  if (!isTypedInOrder(titles, table, wordings)) return readMoved(workbook, table);
  workbook.rememberColumns(table, inOrder(table));
  return rows;
}

function readMoved(workbook: Workbook, table: TableSheet): unknown[][] {
  const inputs = placedColumns(workbook, table).filter(({ item }) => item.input);
  const [first = [], ...others] = runs(inputs).map(({ start, items }): unknown[][] =>
    workbook.sheet(table.key).getRange(belowHeader(start, items.length)).getValues(),
  );
  return first.map((row, index) => [row, ...others.map((other) => other[index] ?? [])].flat());
}
