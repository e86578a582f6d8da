import type { CellValue } from '../../spreadsheet/cellValue';
import type { Workbook } from '../../spreadsheet/workbook';
import { typedBelow } from '../checks/formulas';
import type { TableSnapshot } from '../snapshot';
import { displayValue, FIRST_ROW, valueAt } from '../tableEntries';
import { writeEach } from './writeEach';

/** Writes the formula of a computed column again; what stood in its place goes into the cell's note first. */
export function restoreFormula(workbook: Workbook, table: TableSnapshot, column: string): void {
  const formula = table.expected.get(column);
  if (formula === undefined) return;
  keepInNotes(workbook, table, column, [1]);
  writeEach(workbook, table, column, new Map([[1, formula]]));
}

/** Empties the cells that a formula is to fill; what was typed there goes into their notes first. */
export function unblock(workbook: Workbook, table: TableSnapshot, column: string): void {
  const rows = typedBelow(table, column);
  keepInNotes(workbook, table, column, rows);
  writeEach(workbook, table, column, new Map(rows.map((row) => [row, ''])));
}

function keepInNotes(
  workbook: Workbook,
  table: TableSnapshot,
  column: string,
  rows: readonly number[],
): void {
  const position = table.positions.get(column);
  const last = rows[rows.length - 1];
  if (position === undefined || last === undefined) return;
  const range = workbook.sheet(table.table.key).getRange(1, position, Math.max(last, FIRST_ROW), 1);
  const touched = new Set(rows);
  const notes = range.getNotes().map(([note = ''], index) => {
    const row = index + 1;
    return [touched.has(row) ? withNote(note, contentOf(table, row, column, position)) : note];
  });
  range.setNotes(notes);
}

function contentOf(table: TableSnapshot, row: number, column: string, position: number): string {
  const value: CellValue = valueAt(table, row, column);
  return table.formulas[row - 1]?.[position - 1] || String(displayValue(value));
}

/** A cell's note with the cell's content added; only once, however often the repair runs. */
export function withNote(note: string, content: string): string {
  if (content === '' || note.split('\n').includes(content)) return note;
  return note === '' ? content : `${note}\n${content}`;
}
