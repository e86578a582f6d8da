import { boundsOfA1 } from './a1';
import type { Book } from './book';
import { Chart, ChartBuilder } from './chart';
import { ColourRule } from './colourRule';
import { Finder } from './metadata';
import { namedRanges } from './namedRange';
import { assertEditable, Protection } from './protection';
import { Range } from './range';
import { RangeList } from './rangeList';
import { behind, Service } from './service';
import type { Bounds, SheetModel } from './sheetModel';

type GasSheet = GoogleAppsScript.Spreadsheet.Sheet;
type Methods = Pick<
  GasSheet,
  | ('getSheetId' | 'getName' | 'setName' | 'getMaxRows' | 'getMaxColumns' | 'getLastRow' | 'getLastColumn')
  | ('getRange' | 'getRangeList' | 'insertColumns' | 'insertColumnsAfter' | 'insertRowsAfter' | 'deleteRows')
  | 'deleteColumn'
  | ('getRowHeight' | 'setRowHeight' | 'setRowHeights' | 'setRowHeightsForced')
  | ('hideSheet' | 'showSheet' | 'isSheetHidden')
  | (
      | 'getColumnWidth'
      | 'setColumnWidth'
      | 'setColumnWidths'
      | 'setFrozenRows'
      | 'setTabColor'
      | 'setHiddenGridlines'
    )
  | ('getConditionalFormatRules' | 'setConditionalFormatRules' | 'createDeveloperMetadataFinder')
  | (
      | 'getCharts'
      | 'newChart'
      | 'insertChart'
      | 'updateChart'
      | 'removeChart'
      | 'protect'
      | 'getProtections'
      | 'getNamedRanges'
    )
>;

/** What Google gives rows and columns of a new sheet, in pixels. */
const USUAL_HEIGHT = 21;
const USUAL_WIDTH = 100;

/** A sheet, as scripts see it. */
export class Sheet extends Service<GasSheet> implements Methods {
  constructor(
    private readonly book: Book,
    readonly model: SheetModel,
  ) {
    super(book.calls);
  }

  getSheetId(): number {
    return this.model.id;
  }

  getName(): string {
    return this.model.name;
  }

  setName(name: string): GasSheet {
    assertEditable(this.book, this.model);
    this.book.assertFree(name, this.model);
    this.model.name = name;
    return this.self;
  }

  getMaxRows(): number {
    return this.model.rows.length;
  }

  getMaxColumns(): number {
    return this.model.columns.length;
  }

  getLastRow(): number {
    return this.model.extent().row;
  }

  getLastColumn(): number {
    return this.model.extent().column;
  }

  getRange(a1OrRow: string | number, column = 1, rows = 1, columns = 1): GoogleAppsScript.Spreadsheet.Range {
    if (typeof a1OrRow === 'string') return this.range(boundsOfA1(a1OrRow, this.model)).self;
    return this.range({ row: a1OrRow, column, rows, columns }).self;
  }

  getRangeList(texts: string[]): GoogleAppsScript.Spreadsheet.RangeList {
    const ranges = texts.map((a1) => this.range(boundsOfA1(a1, this.model)));
    return new RangeList(this.book, ranges).self;
  }

  getNamedRanges(): GoogleAppsScript.Spreadsheet.NamedRange[] {
    return namedRanges(this.book, this.model);
  }

  insertColumns(at: number, count = 1): void {
    this.model.insertColumns(at, count);
  }

  insertColumnsAfter(column: number, count: number): GasSheet {
    this.model.insertColumns(column + 1, count);
    return this.self;
  }

  insertRowsAfter(row: number, count: number): GasSheet {
    this.model.insertRows(row + 1, count);
    return this.self;
  }

  deleteColumn(column: number): GasSheet {
    assertEditable(this.book, this.model);
    this.book.deleteColumn(this.model.name, column);
    return this.self;
  }

  deleteRows(row: number, count: number): void {
    const frozen = Number(this.model.look.frozenRows ?? 0);
    const { rows } = this.model;
    if (count === rows.length) throw new Error("You can't delete all the rows on the sheet.");
    if (row <= frozen + 1 && row - 1 + count === rows.length) {
      throw new Error('Sorry, it is not possible to delete all non-frozen rows.');
    }
    rows.splice(row - 1, count);
  }

  getRowHeight(row: number): number {
    return this.model.heights.get(this.model.rows[row - 1] ?? 0) ?? USUAL_HEIGHT;
  }

  setRowHeight(row: number, height: number): GasSheet {
    return this.setRowHeightsForced(row, 1, height);
  }

  setRowHeights(start: number, count: number, height: number): GasSheet {
    return this.setRowHeightsForced(start, count, height);
  }

  /** Texts have no size in memory: every height is forced. */
  setRowHeightsForced(start: number, count: number, height: number): GasSheet {
    assertEditable(this.book, this.model);
    if (start < 1 || count < 1 || start + count - 1 > this.model.rows.length) {
      throw new Error('Those rows are out of bounds.');
    }
    for (const row of this.model.rows.slice(start - 1, start - 1 + count)) {
      this.model.heights.set(row, height);
    }
    return this.self;
  }

  hideSheet(): GasSheet {
    assertEditable(this.book, this.model);
    const shown = this.book.sheets.filter((sheet) => !sheet.look.hidden);
    if (shown.every((sheet) => sheet === this.model)) {
      throw new Error("You can't hide all the sheets in a document.");
    }
    this.model.look.hidden = true;
    if (this.book.active === this.model)
      this.book.active = shown.find((sheet) => sheet !== this.model) ?? this.model;
    return this.self;
  }

  showSheet(): GasSheet {
    assertEditable(this.book, this.model);
    delete this.model.look.hidden;
    return this.self;
  }

  isSheetHidden(): boolean {
    return this.model.look.hidden === true;
  }

  getColumnWidth(column: number): number {
    return this.model.widths.get(this.model.columns[column - 1] ?? 0) ?? USUAL_WIDTH;
  }

  setColumnWidth(column: number, width: number): GasSheet {
    return this.setColumnWidths(column, 1, width);
  }

  setColumnWidths(start: number, count: number, width: number): GasSheet {
    assertEditable(this.book, this.model);
    for (const column of this.model.columns.slice(start - 1, start - 1 + count)) {
      this.model.widths.set(column, width);
    }
    return this.self;
  }

  setFrozenRows(rows: number): void {
    assertEditable(this.book, this.model);
    this.model.look.frozenRows = rows;
  }

  setTabColor(colour: string | null): GasSheet {
    assertEditable(this.book, this.model);
    this.model.look.tabColour = colour;
    return this.self;
  }

  setHiddenGridlines(hidden: boolean): GasSheet {
    assertEditable(this.book, this.model);
    this.model.look.hiddenGridlines = hidden;
    return this.self;
  }

  getConditionalFormatRules(): GoogleAppsScript.Spreadsheet.ConditionalFormatRule[] {
    return this.model.rules.map((rule) => new ColourRule(this.calls, rule).self);
  }

  setConditionalFormatRules(rules: GoogleAppsScript.Spreadsheet.ConditionalFormatRule[]): void {
    this.model.rules = rules.map((rule) => behind(rule, ColourRule).model);
  }

  createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    return new Finder(this.book, [this.model]).self;
  }

  getCharts(): GoogleAppsScript.Spreadsheet.EmbeddedChart[] {
    return this.model.charts.map((chart) => new Chart(this.calls, chart).self);
  }

  newChart(): GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder {
    return new ChartBuilder(this.calls).self;
  }

  insertChart(chart: GoogleAppsScript.Spreadsheet.EmbeddedChart): void {
    this.model.charts.push(behind(chart, Chart).model);
  }

  updateChart(chart: GoogleAppsScript.Spreadsheet.EmbeddedChart): void {
    const { model } = behind(chart, Chart);
    this.model.charts = this.model.charts.map((old) => (old.id === model.id ? model : old));
  }

  removeChart(chart: GoogleAppsScript.Spreadsheet.EmbeddedChart): void {
    const { id } = behind(chart, Chart).model;
    this.model.charts = this.model.charts.filter((other) => other.id !== id);
  }

  getProtections(type: unknown): GoogleAppsScript.Spreadsheet.Protection[] {
    if (type !== 'SHEET') throw new Error('Not in memory: protections of ranges.');
    const { protection } = this.model;
    return protection ? [new Protection(this.book, protection).self] : [];
  }

  protect(): GoogleAppsScript.Spreadsheet.Protection {
    this.model.protection ??= {
      description: '',
      unprotected: [],
      warningOnly: false,
      editors: [...this.book.editors],
      domainEdit: true,
    };
    return new Protection(this.book, this.model.protection).self;
  }

  private range(bounds: Bounds): Range {
    return new Range(this.book, this.model, bounds);
  }
}
