import type { FWorksheet } from '@univerjs/sheets/lib/facade';
import type {} from '@univerjs/sheets-conditional-formatting/facade';
import type { Bounds } from '../../geometry/a1';
import { contentExtent } from '../../geometry/sheetSize';
import type { Execution } from '../../runtime/execution';
import { edits, type Rules, reads, serviceOf } from '../../runtime/service';
import { resolveReference, resolveText } from '../cells/resolveReference';
import { EmbeddedChart, EmbeddedChartBuilder } from '../charts/embeddedChart';
import { ConditionalFormatRule } from '../conditionalFormat/conditionalFormatRule';
import { MetadataAccess } from '../metadata/metadataAccess';
import { protectionsOf, protectSheet } from '../protection/protections';
import { NamedRange } from '../range/namedRange';
import { Range } from '../range/range';
import { RangeList } from '../range/rangeList';
import { SheetGrid } from './sheetGrid';

type GasSheet = GoogleAppsScript.Spreadsheet.Sheet;
type GasRange = GoogleAppsScript.Spreadsheet.Range;
type GasFormatRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type GasChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type GasProtection = GoogleAppsScript.Spreadsheet.Protection;
type Methods = Pick<
  GasSheet,
  | ('getRange' | 'getRangeList' | 'getNamedRanges' | 'getDataRange' | 'appendRow')
  | ('addDeveloperMetadata' | 'getDeveloperMetadata' | 'createDeveloperMetadataFinder')
  | ('getConditionalFormatRules' | 'setConditionalFormatRules' | 'clearConditionalFormatRules')
  | ('newChart' | 'getCharts' | 'insertChart' | 'updateChart' | 'removeChart')
  | ('protect' | 'getProtections')
>;

const RULES: Rules<Methods> = {
  getRange: reads(
    ['string'],
    ['number', 'number'],
    ['number', 'number', 'number'],
    ['number', 'number', 'number', 'number'],
  ),
  getRangeList: reads(['array']),
  getNamedRanges: reads(),
  getDataRange: reads(),
  appendRow: edits(['array']),
  addDeveloperMetadata: edits(['string'], ['string', 'string']),
  getDeveloperMetadata: reads(),
  createDeveloperMetadataFinder: reads(),
  getConditionalFormatRules: reads(),
  setConditionalFormatRules: edits(['array']),
  clearConditionalFormatRules: edits(),
  newChart: reads(),
  getCharts: reads(),
  insertChart: edits(['object']),
  updateChart: edits(['object']),
  removeChart: edits(['object']),
  protect: edits(),
  getProtections: reads(['string']),
};

/** One sheet of the spreadsheet. */
export class Sheet extends SheetGrid implements Methods {
  constructor(execution: Execution, sheet: FWorksheet) {
    super(execution, sheet, RULES);
  }

  getRange(a1OrRow: string | number, column = 1, numRows = 1, numColumns = 1): GasRange {
    if (typeof a1OrRow === 'string') return this.#rangeOfText(a1OrRow).self;
    return this.#range({
      startRow: a1OrRow - 1,
      endRow: a1OrRow + numRows - 2,
      startColumn: column - 1,
      endColumn: column + numColumns - 2,
    }).self;
  }

  getRangeList(a1Notations: string[]): GoogleAppsScript.Spreadsheet.RangeList {
    const ranges = a1Notations.map((a1) => this.#rangeOfText(a1));
    return new RangeList(this.execution, ranges).self;
  }

  getNamedRanges(): GoogleAppsScript.Spreadsheet.NamedRange[] {
    const { workbook } = this.execution.engine;
    return workbook
      .getDefinedNames()
      .filter((name) => {
        const cells = resolveReference(workbook, name.getFormulaOrRefString());
        return cells?.sheet.getSheetId() === this.sheet.getSheetId();
      })
      .map((name) => new NamedRange(this.execution, name).self);
  }

  /** From A1 to the last cell with content; A1 alone in an empty sheet. */
  getDataRange(): GasRange {
    const { rows, columns } = contentExtent(this.sheet);
    return this.getRange(1, 1, Math.max(rows, 1), Math.max(columns, 1));
  }

  appendRow(contents: unknown[]): GasSheet {
    const row = this.getLastRow();
    if (row === this.getMaxRows()) this.sheet.insertRowsAfter(row - 1, 1);
    const bounds = { startRow: row, endRow: row, startColumn: 0, endColumn: contents.length - 1 };
    this.#range(bounds).setValues([contents]);
    return this.self;
  }

  addDeveloperMetadata(key: string, value?: unknown): GasSheet {
    this.#metadata().add(key, value);
    return this.self;
  }

  getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    return this.#metadata().list();
  }

  createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    return this.#metadata().finder();
  }

  getConditionalFormatRules(): GasFormatRule[] {
    const rules = this.sheet.getConditionalFormattingRules();
    return rules.map((rule) => new ConditionalFormatRule(this.execution, this.sheet, rule).self);
  }

  setConditionalFormatRules(rules: GasFormatRule[]): void {
    const method = 'Sheet.setConditionalFormatRules';
    const given = rules.map((rule) => serviceOf(rule, ConditionalFormatRule, method).rule);
    this.clearConditionalFormatRules();
    // Univer puts each rule before those that are there.
    for (const rule of given.reverse()) this.sheet.addConditionalFormattingRule(rule);
  }

  clearConditionalFormatRules(): void {
    this.sheet.clearConditionalFormatRules();
  }

  newChart(): GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder {
    return new EmbeddedChartBuilder(this.execution).self;
  }

  getCharts(): GasChart[] {
    const { charts } = this.execution.records.ofSheet(this.sheet);
    return charts.map((chart) => new EmbeddedChart(this.execution, chart).self);
  }

  insertChart(chart: GasChart): void {
    const { charts } = this.execution.records.ofSheet(this.sheet);
    const inserted = serviceOf(chart, EmbeddedChart, 'Sheet.insertChart').withNewId();
    this.execution.records.changeSheet(this.sheet, { charts: [...charts, inserted] });
  }

  updateChart(chart: GasChart): void {
    const { record } = serviceOf(chart, EmbeddedChart, 'Sheet.updateChart');
    const { charts } = this.execution.records.ofSheet(this.sheet);
    if (!charts.some(({ id }) => id === record.id)) throw new Error('Embedded chart not found.');
    const updated = charts.map((each) => (each.id === record.id ? record : each));
    this.execution.records.changeSheet(this.sheet, { charts: updated });
  }

  removeChart(chart: GasChart): void {
    const { record } = serviceOf(chart, EmbeddedChart, 'Sheet.removeChart');
    const { charts } = this.execution.records.ofSheet(this.sheet);
    this.execution.records.changeSheet(this.sheet, { charts: charts.filter(({ id }) => id !== record.id) });
  }

  protect(): GasProtection {
    return protectSheet(this.execution, this.sheet).self;
  }

  getProtections(type: GoogleAppsScript.Spreadsheet.ProtectionType): GasProtection[] {
    const kind = String(type) === 'SHEET' ? 'SHEET' : 'RANGE';
    return protectionsOf(this.execution, this.sheet, kind).map(({ self }) => self);
  }

  #rangeOfText(text: string): Range {
    const { sheet, bounds } = resolveText(this.execution.engine.workbook, text, this.sheet);
    return new Range(this.execution, sheet, bounds);
  }

  #range(bounds: Bounds): Range {
    return new Range(this.execution, this.sheet, bounds);
  }

  #metadata(): MetadataAccess {
    return new MetadataAccess(this.execution, { type: 'SHEET', sheet: this.sheet });
  }
}
