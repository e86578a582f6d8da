import type { FWorksheet } from '@univerjs/sheets/lib/facade';
import type {} from '@univerjs/sheets-ui/facade';
import { contentExtent, numericId, sizeOf } from '../../geometry/sheetSize';
import { assertEditable } from '../../guard/assertEditable';
import type { Execution } from '../../runtime/execution';
import { asksUi, edits, type MethodRule, type Rules, reads, Service } from '../../runtime/service';
import { assertLines, assertSomeLeft } from '../cells/boundsChecks';

type GasSheet = GoogleAppsScript.Spreadsheet.Sheet;
type Methods = Pick<
  GasSheet,
  | ('getName' | 'setName' | 'getSheetId' | 'getIndex' | 'activate')
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
  | ('getColumnWidth' | 'setColumnWidth' | 'setColumnWidths' | 'getRowHeight' | 'setRowHeight')
  | ('getFrozenRows' | 'setFrozenRows' | 'getFrozenColumns' | 'setFrozenColumns')
  | ('hideRows' | 'showRows' | 'hideColumns' | 'showColumns')
  | ('getTabColor' | 'setTabColor' | 'hasHiddenGridlines' | 'setHiddenGridlines')
  | ('hideSheet' | 'showSheet' | 'isSheetHidden')
>;

const RULES: Rules<Methods> = {
  getName: reads(),
  setName: edits(['string']),
  getSheetId: reads(),
  getIndex: reads(),
  activate: asksUi(),
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
  getFrozenRows: reads(),
  setFrozenRows: edits(['number']),
  getFrozenColumns: reads(),
  setFrozenColumns: edits(['number']),
  hideRows: edits(['number'], ['number', 'number']),
  showRows: edits(['number'], ['number', 'number']),
  hideColumns: edits(['number'], ['number', 'number']),
  showColumns: edits(['number'], ['number', 'number']),
  getTabColor: reads(),
  setTabColor: edits(['stringOrNull']),
  hasHiddenGridlines: reads(),
  setHiddenGridlines: edits(['boolean']),
  hideSheet: edits(),
  showSheet: edits(),
  isSheetHidden: reads(),
};

/** A sheet of the spreadsheet: its name, rows and columns. */
export abstract class SheetGrid extends Service<GasSheet> implements Methods {
  protected constructor(
    execution: Execution,
    readonly sheet: FWorksheet,
    rules: Readonly<Record<string, MethodRule>>,
  ) {
    super(execution, 'Sheet', { ...RULES, ...rules });
  }

  getName(): string {
    return this.sheet.getSheetName();
  }

  setName(name: string): GasSheet {
    const namesake = this.execution.engine.workbook.getSheetByName(name);
    if (namesake && namesake.getSheetId() !== this.sheet.getSheetId()) {
      throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
    }
    return this.#done(this.sheet.setName(name));
  }

  getSheetId(): number {
    return numericId(this.sheet.getSheetId());
  }

  getIndex(): number {
    return this.sheet.getIndex() + 1;
  }

  activate(): GasSheet {
    return this.#done(this.sheet.activate());
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
    return this.#unseen(() => this.sheet.insertRowsBefore(row - 1, count));
  }

  insertRowsAfter(row: number, count: number): GasSheet {
    assertLines('rows', row, 1, this.getMaxRows());
    return this.#unseen(() => this.sheet.insertRowsAfter(row - 1, count));
  }

  insertColumnsBefore(column: number, count: number): GasSheet {
    assertLines('columns', column, 1, this.getMaxColumns());
    return this.#unseen(() => this.sheet.insertColumnsBefore(column - 1, count));
  }

  insertColumnsAfter(column: number, count: number): GasSheet {
    assertLines('columns', column, 1, this.getMaxColumns());
    return this.#unseen(() => this.sheet.insertColumnsAfter(column - 1, count));
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
    return this.#done(this.sheet.setColumnWidths(column - 1, count, width));
  }

  getRowHeight(row: number): number {
    return this.sheet.getRowHeight(row - 1);
  }

  setRowHeight(row: number, height: number): GasSheet {
    assertLines('rows', row, 1, this.getMaxRows());
    return this.#done(this.sheet.setRowHeight(row - 1, height));
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
    this.#unseen(() => this.sheet.hideRows(row - 1, count));
  }

  showRows(row: number, count = 1): void {
    this.#unseen(() => this.sheet.showRows(row - 1, count));
  }

  hideColumns(column: number, count = 1): void {
    this.#unseen(() => this.sheet.hideColumns(column - 1, count));
  }

  showColumns(column: number, count = 1): void {
    this.#unseen(() => this.sheet.showColumns(column - 1, count));
  }

  getTabColor(): string | null {
    return this.sheet.getTabColor() || null;
  }

  setTabColor(color: string | null): GasSheet {
    return this.#done(this.sheet.setTabColor(color ?? ''));
  }

  hasHiddenGridlines(): boolean {
    return this.sheet.hasHiddenGridLines();
  }

  setHiddenGridlines(isHidden: boolean): GasSheet {
    return this.#done(this.sheet.setHiddenGridlines(isHidden));
  }

  hideSheet(): GasSheet {
    return this.#done(this.sheet.hideSheet());
  }

  showSheet(): GasSheet {
    return this.#done(this.sheet.showSheet());
  }

  isSheetHidden(): boolean {
    return this.sheet.isSheetHidden();
  }

  override assertEditable(): void {
    assertEditable(this.execution, this.sheet, null);
  }

  #deleteRows(row: number, count: number): GasSheet {
    const { rows } = sizeOf(this.sheet);
    assertLines('rows', row, count, rows);
    assertSomeLeft('rows', row, count, rows, this.getFrozenRows());
    return this.#shortened(() => this.sheet.deleteRows(row - 1, count));
  }

  #deleteColumns(column: number, count: number): GasSheet {
    const { columns } = sizeOf(this.sheet);
    assertLines('columns', column, count, columns);
    assertSomeLeft('columns', column, count, columns, this.getFrozenColumns());
    return this.#shortened(() => this.sheet.deleteColumns(column - 1, count));
  }

  /** Univer adapts formulas as if what is deleted were the active sheet's. */
  #shortened(cut: () => FWorksheet): GasSheet {
    return this.#unseen(() => {
      this.execution.engine.workbook.setActiveSheet(this.sheet);
      return cut();
    });
  }

  /** Univer turns to the sheet in which it inserts or hides something; at Google the active sheet stays. */
  #unseen(change: () => FWorksheet): GasSheet {
    const { workbook } = this.execution.engine;
    const active = workbook.getActiveSheet();
    change();
    if (workbook.getActiveSheet().getSheetId() === active.getSheetId()) return this.self;
    // The page has scrolled to what was inserted: without this the active sheet would be shown from there.
    if ('scrollToCell' in this.sheet) this.sheet.scrollToCell(0, 0);
    workbook.setActiveSheet(active);
    return this.self;
  }

  /** What the sheet is asked to do is done by the time this is called. */
  #done(_sheet: FWorksheet): GasSheet {
    return this.self;
  }
}
