import { buildTexts } from '../../locales';
import type { TableSheet } from '../description/types';
import { belowHeader } from '../spreadsheet/a1';
import { placedColumns, type Workbook } from '../spreadsheet/workbook';

/*
 * Each example row carries a note on its first cell: people see what the row is, and the note goes where the
 * row goes when rows are sorted, moved or inserted between them. New rows never inherit a note.
 */

/** The column whose cells carry the notes: the first one that people type into. */
export function markedColumn(workbook: Workbook, table: TableSheet): number {
  const [first] = placedColumns(workbook, table).filter(({ item }) => item.input);
  if (!first) throw new Error(`Nobody types into ${table.key}.`);
  return first.position;
}

/** The numbers of the example's rows, from top to bottom. */
export function markedRows(workbook: Workbook, table: TableSheet): number[] {
  const marks: readonly string[] = Object.values(buildTexts).map(({ example }) => example);
  const cells = workbook.sheet(table.key).getRange(belowHeader(markedColumn(workbook, table)));
  return cells.getNotes().flatMap(([note], index) => (marks.includes(note ?? '') ? [index + 2] : []));
}

export function markRows(workbook: Workbook, table: TableSheet, row: number, count: number): void {
  const note = buildTexts[workbook.plan.answers.language].example;
  const cells = workbook.sheet(table.key).getRange(row, markedColumn(workbook, table), count, 1);
  cells.setNotes(Array.from({ length: count }, () => [note]));
}
