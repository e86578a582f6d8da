import type { FRange, FWorksheet } from '@univerjs/sheets/lib/facade';
import type {} from '@univerjs/sheets-numfmt/facade';
import { type Bounds, formatA1, formatReference } from '../../geometry/a1';
import { sizeOf } from '../../geometry/sheetSize';
import type { Execution } from '../../runtime/execution';
import { edits, type MethodRule, type Rules, reads, Service } from '../../runtime/service';
import { assertInSheet, assertShape } from './boundsChecks';
import { CellReader } from './cellReader';
import { toCellData, toFormulaData, toScriptValue } from './cellValues';

type GasRange = GoogleAppsScript.Spreadsheet.Range;
type Methods = Pick<
  GasRange,
  | ('getA1Notation' | 'getRow' | 'getLastRow' | 'getColumn' | 'getLastColumn')
  | ('getNumRows' | 'getNumColumns' | 'isBlank' | 'clearContent')
  | ('getValue' | 'getValues' | 'getDisplayValue' | 'getDisplayValues' | 'setValue' | 'setValues')
  | ('getFormula' | 'getFormulas' | 'setFormula' | 'setFormulas')
  | ('getNumberFormat' | 'getNumberFormats' | 'setNumberFormat' | 'setNumberFormats')
>;

const RULES: Rules<Methods> = {
  getA1Notation: reads(),
  getRow: reads(),
  getLastRow: reads(),
  getColumn: reads(),
  getLastColumn: reads(),
  getNumRows: reads(),
  getNumColumns: reads(),
  isBlank: reads(),
  clearContent: edits(),
  getValue: reads(),
  getValues: reads(),
  getDisplayValue: reads(),
  getDisplayValues: reads(),
  setValue: edits(['value']),
  setValues: edits(['rows']),
  getFormula: reads(),
  getFormulas: reads(),
  setFormula: edits(['string']),
  setFormulas: edits(['rows']),
  getNumberFormat: reads(),
  getNumberFormats: reads(),
  setNumberFormat: edits(['string']),
  setNumberFormats: edits(['rows']),
};

/** The format of a cell that has none of its own. */
const GENERAL = 'General';

/** A rectangle of cells of one sheet: where it is and what the cells hold. */
export abstract class RangeContent extends Service<GasRange> implements Methods {
  readonly #cells: CellReader;

  constructor(
    execution: Execution,
    readonly sheet: FWorksheet,
    readonly bounds: Bounds,
    rules: Readonly<Record<string, MethodRule>>,
  ) {
    super(execution, 'Range', { ...RULES, ...rules });
    assertInSheet(bounds, sizeOf(sheet));
    this.#cells = new CellReader(execution.engine, sheet);
  }

  getA1Notation(): string {
    return formatA1(this.bounds);
  }

  getRow(): number {
    return this.bounds.startRow + 1;
  }

  getLastRow(): number {
    return this.bounds.endRow + 1;
  }

  getColumn(): number {
    return this.bounds.startColumn + 1;
  }

  getLastColumn(): number {
    return this.bounds.endColumn + 1;
  }

  getNumRows(): number {
    return this.getLastRow() - this.bounds.startRow;
  }

  getNumColumns(): number {
    return this.getLastColumn() - this.bounds.startColumn;
  }

  isBlank(): boolean {
    const blanks = this.#cells.mapSettled(
      this.bounds,
      ({ value, formula }) => value === null && formula === '',
    );
    return blanks.flat().every(Boolean);
  }

  clearContent(): GasRange {
    this.gridRange().clearContent();
    return this.self;
  }

  getValue(): unknown {
    return this.#valuesOf(this.#first())[0]?.[0];
  }

  getValues(): unknown[][] {
    return this.#valuesOf(this.bounds);
  }

  getDisplayValue(): string {
    return this.#textsOf(this.#first())[0]?.[0] ?? '';
  }

  getDisplayValues(): string[][] {
    return this.#textsOf(this.bounds);
  }

  setValue(value: unknown): GasRange {
    return this.setValues(this.filledWith(value));
  }

  setValues(values: unknown[][]): GasRange {
    assertShape(values, this.bounds);
    const { language } = this.execution.engine;
    const patterns = this.#patterns();
    const cells = values.map((row, r) =>
      row.map((value, c) => toCellData(value, language, patterns[r]?.[c])),
    );
    this.gridRange().setValues(cells);
    return this.self;
  }

  getFormula(): string {
    return this.#formulasOf(this.#first())[0]?.[0] ?? '';
  }

  getFormulas(): string[][] {
    return this.#formulasOf(this.bounds);
  }

  setFormula(formula: string): GasRange {
    return this.setFormulas(this.filledWith(formula));
  }

  setFormulas(formulas: string[][]): GasRange {
    assertShape(formulas, this.bounds);
    const { language } = this.execution.engine;
    this.gridRange().setValues(formulas.map((row) => row.map((formula) => toFormulaData(formula, language))));
    return this.self;
  }

  getNumberFormat(): string {
    return this.getNumberFormats()[0]?.[0] ?? GENERAL;
  }

  getNumberFormats(): string[][] {
    return this.#patterns().map((row) => row.map((pattern) => pattern || GENERAL));
  }

  setNumberFormat(format: string): GasRange {
    this.gridRange().setNumberFormat(format);
    return this.self;
  }

  setNumberFormats(formats: string[][]): GasRange {
    assertShape(formats, this.bounds);
    this.gridRange().setNumberFormats(formats);
    return this.self;
  }

  /** The cells as references in formulas and rules write them. */
  reference(): string {
    return formatReference(this.sheet.getSheetName(), this.bounds);
  }

  /** The same cells, as Univer knows them. */
  gridRange(bounds = this.bounds): FRange {
    return this.sheet.getRange({ ...bounds, sheetId: this.sheet.getSheetId() });
  }

  protected filledWith<Value>(value: Value): Value[][] {
    const row = Array.from({ length: this.getNumColumns() }, () => value);
    return Array.from({ length: this.getNumRows() }, () => row);
  }

  #valuesOf(bounds: Bounds): unknown[][] {
    return this.#cells.mapSettled(bounds, toScriptValue);
  }

  #patterns(): string[][] {
    return this.#cells.map(this.bounds, ({ pattern }) => pattern);
  }

  #textsOf(bounds: Bounds): string[][] {
    return this.#cells.mapSettled(bounds, ({ text }) => text);
  }

  #formulasOf(bounds: Bounds): string[][] {
    return this.#cells.map(bounds, ({ formula }) => formula);
  }

  #first(): Bounds {
    const { startRow, startColumn } = this.bounds;
    return { startRow, endRow: startRow, startColumn, endColumn: startColumn };
  }
}
