import type { IRange } from '@univerjs/core';
import type { FWorksheet } from '@univerjs/sheets/lib/facade';
import type {} from '@univerjs/sheets-ui/facade';
import { contentExtent, sizeOf } from '../../geometry/sheetSize';
import type { Execution } from '../../runtime/execution';
import { edits, type MethodRule, type Rules, reads } from '../../runtime/service';
import { assertLines, assertSomeLeft } from '../cells/boundsChecks';
import { SheetProperties } from './sheetProperties';

type GasSheet = GoogleAppsScript.Spreadsheet.Sheet;
type Methods = Pick<
  GasSheet,
  | ('getLastRow' | 'getLastColumn' | 'getMaxRows' | 'getMaxColumns')
  | (
      | 'insertRows'
      | 'insertColumns'
      | 'insertRowsBefore'
      | 'insertRowsAfter'
      | 'insertColumnsBefore'
      | 'insertColumnsAfter'
    )
  | ('deleteRow' | 'deleteRows' | 'deleteColumn' | 'deleteColumns')
  | ('getColumnWidth' | 'setColumnWidth' | 'setColumnWidths' | 'getRowHeight')
  | ('setRowHeight' | 'setRowHeights' | 'setRowHeightsForced')
  | ('getFrozenRows' | 'setFrozenRows' | 'getFrozenColumns' | 'setFrozenColumns')
  | ('hideRows' | 'showRows' | 'hideColumns' | 'showColumns')
>;

const RULES: Rules<Methods> = {
  getLastRow: reads(),
  getLastColumn: reads(),
  getMaxRows: reads(),
  getMaxColumns: reads(),
  insertRows: edits(['number'], ['number', 'number']),
  insertColumns: edits(['number'], ['number', 'number']),
  insertRowsBefore: edits(['number', 'number']),
  insertRowsAfter: edits(['number', 'number']),
  insertColumnsBefore: edits(['number', 'number']),
  insertColumnsAfter: edits(['number', 'number']),
  deleteRow: edits(['number']),
  deleteRows: edits(['number', 'number']),
  deleteColumn: edits(['number']),
  deleteColumns: edits(['number', 'number']),
  getColumnWidth: reads(['number']),
  setColumnWidth: edits(['number', 'number']),
  setColumnWidths: edits(['number', 'number', 'number']),
  getRowHeight: reads(['number']),
  setRowHeight: edits(['number', 'number']),
  setRowHeights: edits(['number', 'number', 'number']),
  setRowHeightsForced: edits(['number', 'number', 'number']),
  getFrozenRows: reads(),
  setFrozenRows: edits(['number']),
  getFrozenColumns: reads(),
  setFrozenColumns: edits(['number']),
  hideRows: edits(['number'], ['number', 'number']),
  showRows: edits(['number'], ['number', 'number']),
  hideColumns: edits(['number'], ['number', 'number']),
  showColumns: edits(['number'], ['number', 'number']),
};

/** The rows and columns of a sheet. */
export abstract class SheetGrid extends SheetProperties implements Methods {
  protected constructor(
    execution: Execution,
    sheet: FWorksheet,
    rules: Readonly<Record<string, MethodRule>>,
  ) {
    super(execution, sheet, { ...RULES, ...rules });
  }

  getLastRow(): number {
    return contentExtent(this.sheet).rows;
  }

  getLastColumn(): number {
    return contentExtent(this.sheet).columns;
  }

  getMaxRows(): number {
    return this.sheet.getMaxRows();
  }

  getMaxColumns(): number {
    return this.sheet.getMaxColumns();
  }

  insertRows(row: number, count = 1): void {
    this.insertRowsBefore(row, count);
  }

  insertColumns(column: number, count = 1): void {
    this.insertColumnsBefore(column, count);
  }

  insertRowsBefore(row: number, count: number): GasSheet {
    assertLines('rows', row, 1, this.getMaxRows());
    return this.#keepActiveSheet(() => this.sheet.insertRowsBefore(row - 1, count));
  }

  insertRowsAfter(row: number, count: number): GasSheet {
    assertLines('rows', row, 1, this.getMaxRows());
    return this.#keepActiveSheet(() => this.sheet.insertRowsAfter(row - 1, count));
  }

  insertColumnsBefore(column: number, count: number): GasSheet {
    assertLines('columns', column, 1, this.getMaxColumns());
    return this.#keepActiveSheet(() => this.sheet.insertColumnsBefore(column - 1, count));
  }

  insertColumnsAfter(column: number, count: number): GasSheet {
    assertLines('columns', column, 1, this.getMaxColumns());
    return this.#keepActiveSheet(() => this.sheet.insertColumnsAfter(column - 1, count));
  }

  deleteRow(row: number): GasSheet {
    return this.#deleteRows(row, 1);
  }

  deleteRows(row: number, count: number): void {
    this.#deleteRows(row, count);
  }

  deleteColumn(column: number): GasSheet {
    return this.#deleteColumns(column, 1);
  }

  deleteColumns(column: number, count: number): void {
    this.#deleteColumns(column, count);
  }

  getColumnWidth(column: number): number {
    return this.sheet.getColumnWidth(column - 1);
  }

  setColumnWidth(column: number, width: number): GasSheet {
    return this.setColumnWidths(column, 1, width);
  }

  setColumnWidths(column: number, count: number, width: number): GasSheet {
    assertLines('columns', column, count, this.getMaxColumns());
    return this.chain(this.sheet.setColumnWidths(column - 1, count, width));
  }

  getRowHeight(row: number): number {
    return this.sheet.getRowHeight(row - 1);
  }

  setRowHeight(row: number, height: number): GasSheet {
    return this.setRowHeights(row, 1, height);
  }

  /** Rows whose text needs more are as high as it needs. */
  setRowHeights(row: number, count: number, height: number): GasSheet {
    assertLines('rows', row, count, this.getMaxRows());
    return this.chain(this.sheet.setRowHeights(row - 1, count, height));
  }

  setRowHeightsForced(row: number, count: number, height: number): GasSheet {
    assertLines('rows', row, count, this.getMaxRows());
    return this.chain(this.sheet.setRowHeightsForced(row - 1, count, height));
  }

  getFrozenRows(): number {
    return this.sheet.getFrozenRows();
  }

  setFrozenRows(rows: number): void {
    this.sheet.setFrozenRows(rows);
  }

  getFrozenColumns(): number {
    return this.sheet.getFrozenColumns();
  }

  setFrozenColumns(columns: number): void {
    this.sheet.setFrozenColumns(columns);
  }

  hideRows(row: number, count = 1): void {
    this.#keepActiveSheet(() => this.sheet.hideRows(row - 1, count));
  }

  showRows(row: number, count = 1): void {
    this.#keepActiveSheet(() => this.sheet.showRows(row - 1, count));
  }

  hideColumns(column: number, count = 1): void {
    this.#keepActiveSheet(() => this.sheet.hideColumns(column - 1, count));
  }

  showColumns(column: number, count = 1): void {
    this.#keepActiveSheet(() => this.sheet.showColumns(column - 1, count));
  }

  #deleteRows(row: number, count: number): GasSheet {
    const { rows } = sizeOf(this.sheet);
    assertLines('rows', row, count, rows);
    assertSomeLeft('rows', row, count, rows, this.getFrozenRows());
    return this.#delete(() => this.sheet.deleteRows(row - 1, count));
  }

  #deleteColumns(column: number, count: number): GasSheet {
    const { columns } = sizeOf(this.sheet);
    assertLines('columns', column, count, columns);
    assertSomeLeft('columns', column, count, columns, this.getFrozenColumns());
    return this.#delete(() => this.sheet.deleteColumns(column - 1, count));
  }

  /** Univer adapts formulas as if what is deleted were the active sheet's. */
  #delete(cut: () => FWorksheet): GasSheet {
    return this.#keepActiveSheet(() => {
      this.execution.engine.workbook.setActiveSheet(this.sheet);
      return cut();
    });
  }

  /** Univer selects what it inserts or hides: somebody who turns to the sheet would type into that. */
  #select({ startRow = 0, startColumn = 0 }: Partial<IRange> = {}): void {
    const { rows, columns } = sizeOf(this.sheet);
    const stillThere = startRow < rows && startColumn < columns;
    this.sheet.setActiveRange(
      stillThere ? this.sheet.getRange(startRow, startColumn) : this.sheet.getRange(0, 0),
    );
  }

  /** Univer turns to the sheet in which it inserts or hides something; at Google the active sheet stays. */
  #keepActiveSheet(change: () => FWorksheet): GasSheet {
    const { workbook } = this.execution.engine;
    const active = workbook.getActiveSheet();
    const selected = this.sheet.getActiveRange()?.getRange();
    change();
    this.#select(selected);
    if (workbook.getActiveSheet().getSheetId() === active.getSheetId()) return this.self;
    // The page has scrolled to what was inserted: without this the active sheet would be shown from there.
    if ('scrollToCell' in this.sheet) this.sheet.scrollToCell(0, 0);
    workbook.setActiveSheet(active);
    return this.self;
  }
}
