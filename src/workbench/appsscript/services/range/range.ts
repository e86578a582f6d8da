import type { FWorksheet } from '@univerjs/sheets/lib/facade';
import type { Bounds } from '../../geometry/a1';
import { assertEditable } from '../../guard/assertEditable';
import type { MetadataLocation } from '../../records/metadataStore';
import type { Execution } from '../../runtime/execution';
import { asksUi, edits, type Rules, reads, serviceOf } from '../../runtime/service';
import { assertShape } from '../cells/boundsChecks';
import { RangeFormat } from '../cells/rangeFormat';
import { movable, sortedOrder } from '../cells/sortedRows';
import { finderWithin, MetadataAccess } from '../metadata/metadataAccess';
import { protectRange } from '../protection/protections';
import { DataValidation } from '../validation/dataValidation';
import { applyRules, ruleOf } from '../validation/univerRules';
import { breakApart, merge, mergeAcross, mergesIn } from './mergedCells';

type GasRange = GoogleAppsScript.Spreadsheet.Range;
type GasValidation = GoogleAppsScript.Spreadsheet.DataValidation;
type Methods = Pick<
  GasRange,
  | ('getSheet' | 'offset' | 'activate' | 'protect' | 'sort')
  | ('merge' | 'mergeAcross' | 'breakApart' | 'isPartOfMerge' | 'getMergedRanges')
  | ('addDeveloperMetadata' | 'getDeveloperMetadata' | 'createDeveloperMetadataFinder')
  | ('getDataValidation' | 'setDataValidation' | 'setDataValidations' | 'clearDataValidations')
>;

const RULES: Rules<Methods> = {
  getSheet: reads(),
  offset: reads(
    ['number', 'number'],
    ['number', 'number', 'number'],
    ['number', 'number', 'number', 'number'],
  ),
  activate: asksUi(),
  protect: edits(),
  sort: edits(['object']),
  merge: edits(),
  mergeAcross: edits(),
  breakApart: edits(),
  isPartOfMerge: reads(),
  getMergedRanges: reads(),
  addDeveloperMetadata: edits(['string'], ['string', 'string']),
  getDeveloperMetadata: reads(),
  createDeveloperMetadataFinder: reads(),
  getDataValidation: reads(),
  setDataValidation: edits(['objectOrNull']),
  setDataValidations: edits(['rows']),
  clearDataValidations: edits(),
};

/** A rectangle of cells of one sheet. */
export class Range extends RangeFormat implements Methods {
  constructor(execution: Execution, sheet: FWorksheet, bounds: Bounds) {
    super(execution, sheet, bounds, RULES);
  }

  getSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    return this.execution.sheet(this.sheet);
  }

  offset(rows: number, columns: number, numRows?: number, numColumns?: number): GasRange {
    const startRow = this.bounds.startRow + rows;
    const startColumn = this.bounds.startColumn + columns;
    const endRow = startRow + (numRows ?? this.getNumRows()) - 1;
    const endColumn = startColumn + (numColumns ?? this.getNumColumns()) - 1;
    return new Range(this.execution, this.sheet, { startRow, endRow, startColumn, endColumn }).self;
  }

  activate(): GasRange {
    this.execution.engine.activate(this.sheet.getSheetName(), this.getA1Notation());
    return this.self;
  }

  protect(): GoogleAppsScript.Spreadsheet.Protection {
    return protectRange(this.execution, this.sheet, this.bounds).self;
  }

  /** By one column, counted from the first of the sheet: contents and notes move, the look stays. */
  sort({ column, ascending = true }: { column: number; ascending?: boolean }): GasRange {
    const { startRow, startColumn } = this.bounds;
    const cells = this.sheet.getSheet();
    const contents = this.filledWith(null).map((row, down) =>
      row.map((_, across) => cells.getCellRaw(startRow + down, startColumn + across)),
    );
    const notes = this.getNotes();
    const order = sortedOrder(
      contents.map((row) => row[column - 1 - startColumn]),
      ascending,
    );
    this.gridRange().setValues(order.map((row) => (contents[row] ?? []).map(movable)));
    return this.setNotes(order.map((row) => notes[row] ?? []));
  }

  merge(): GasRange {
    merge(this.sheet, this.gridRange());
    return this.self;
  }

  mergeAcross(): GasRange {
    mergeAcross(this.sheet, this.gridRange());
    return this.self;
  }

  breakApart(): GasRange {
    breakApart(this.sheet, this.gridRange());
    return this.self;
  }

  isPartOfMerge(): boolean {
    return mergesIn(this.sheet, this.bounds).length > 0;
  }

  getMergedRanges(): GasRange[] {
    return mergesIn(this.sheet, this.bounds).map((bounds) => this.execution.range(this.sheet, bounds));
  }

  addDeveloperMetadata(key: string, value?: unknown): GasRange {
    this.#metadata().add(key, value);
    return this.self;
  }

  getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    return this.#metadata().list();
  }

  createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    return finderWithin(this.execution, this.sheet, this.bounds);
  }

  /** The rule of the first cell. */
  getDataValidation(): GasValidation | null {
    const rule = ruleOf(this.execution, this.gridRange());
    return rule && new DataValidation(this.execution, rule).self;
  }

  setDataValidation(rule: GasValidation | null): GasRange {
    return this.setDataValidations(this.filledWith(rule));
  }

  setDataValidations(rules: (GasValidation | null)[][]): GasRange {
    assertShape(rules, this.bounds);
    const method = 'Range.setDataValidations';
    const given = rules.map((row) => row.map((rule) => rule && serviceOf(rule, DataValidation, method).rule));
    applyRules(this.execution, this, given);
    return this.self;
  }

  clearDataValidations(): GasRange {
    return this.setDataValidation(null);
  }

  override assertEditable(): void {
    assertEditable(this.execution, this.sheet, this.bounds);
  }

  #metadata(): MetadataAccess {
    return new MetadataAccess(this.execution, this.#line());
  }

  /** The whole row or column that this range is: only these carry metadata. */
  #line(): MetadataLocation {
    const { startRow, startColumn } = this.bounds;
    const isColumn = this.getNumColumns() === 1 && this.getNumRows() === this.sheet.getMaxRows();
    if (isColumn) return { type: 'COLUMN', sheet: this.sheet, index: startColumn };
    const isRow = this.getNumRows() === 1 && this.getNumColumns() === this.sheet.getMaxColumns();
    if (isRow) return { type: 'ROW', sheet: this.sheet, index: startRow };
    throw new Error(
      'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be ' +
        'added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
    );
  }
}
