import { CellValueType, type ICellData, IUndoRedoService, type Nullable, type Univer } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { FRange, FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import { cellDataFor } from './cellData';
import { CellErrors } from './cellErrors';
import { errorMessage } from './errorMessage';
import { toTypedFormula } from './text/formulaText';
import type { ActiveCell, CellState, CustomFunction, Engine, EngineOptions, Language } from './types';
import { Calculation } from './univer/calculation';
import { onEdit } from './univer/onEdit';
import { registerFunctions } from './univer/registerFunctions';

const BLANK_ROWS = 20;

/** The spreadsheet of the page: Univer, with what makes it read and show cells as Sheets does. */
export class UniverEngine implements Engine {
  readonly language: Language;
  readonly #errors = new CellErrors();
  readonly #calculation: Calculation;
  readonly #formulas: FormulaDataModel;

  constructor(
    private readonly core: Univer,
    readonly api: FUniver,
    readonly workbook: FWorkbook,
    { language }: Pick<EngineOptions, 'language'>,
  ) {
    this.language = language;
    this.#calculation = new Calculation(core, api);
    this.#formulas = core.__getInjector().get(FormulaDataModel);
  }

  registerFunctions(functions: CustomFunction[]): void {
    registerFunctions(this.core, functions, (place, message) => this.#errors.set(place, message));
    // Formulas that were restored before their functions were known.
    this.#calculation.calculateAll();
  }

  async type(sheet: string, a1: string, text: string): Promise<void> {
    const range = this.#range(sheet, a1);
    range.setValue(cellDataFor(text, this.language, range.getNumberFormat()));
    await this.settled();
  }

  cell(sheet: string, a1: string): CellState {
    const range = this.#range(sheet, a1);
    const value = this.#valueOf(range);
    const formula = range.getFormula();
    return {
      value: value === '' && formula === '' ? null : value,
      formula: formula && toTypedFormula(formula, this.language),
      text: range.getDisplayValue(),
      error: this.#errorOf(value, range),
    };
  }

  sheets(): string[] {
    return this.workbook.getSheets().map((sheet) => sheet.getSheetName());
  }

  async addSheet(name: string, rows: string[][]): Promise<string> {
    const unique = this.#uniqueName(name);
    const width = Math.max(1, ...rows.map((row) => row.length));
    const sheet = this.workbook.create(
      unique,
      Math.max(1000, rows.length + BLANK_ROWS),
      Math.max(26, width + 4),
    );
    if (rows.length > 0) {
      const cells = rows.map((row) =>
        Array.from({ length: width }, (_, i) => cellDataFor(row[i] ?? '', this.language)),
      );
      sheet.getRange(0, 0, rows.length, width).setValues(cells);
    }
    await this.settled();
    return unique;
  }

  activeCell(): ActiveCell {
    const sheet = this.workbook.getActiveSheet();
    const a1 = sheet.getActiveRange()?.getA1Notation().split(':')[0] ?? 'A1';
    return { sheet: sheet.getSheetName(), a1 };
  }

  activate(sheet: string, a1: string): void {
    this.workbook.setActiveSheet(this.#sheet(sheet));
    this.workbook.setActiveRange(this.#range(sheet, a1));
  }

  onSelection(listener: (cell: ActiveCell) => void): () => void {
    const tell = () => listener(this.activeCell());
    const selection = this.api.addEvent(this.api.Event.SelectionChanged, tell);
    const sheet = this.api.addEvent(this.api.Event.ActiveSheetChanged, tell);
    return () => {
      selection.dispose();
      sheet.dispose();
    };
  }

  onChange(listener: () => void): () => void {
    return onEdit(this.core, listener);
  }

  settled(): Promise<void> {
    return this.#calculation.settled();
  }

  isCalculating(): boolean {
    return this.#calculation.isPending;
  }

  startHistory(): void {
    this.core.__getInjector().get(IUndoRedoService).clearUndoRedo(this.workbook.getId());
  }

  snapshot(): unknown {
    return this.workbook.save();
  }

  /** The message of the error in a cell, for the page and for the card over the grid. */
  errorAt(sheet: FWorksheet, row: number, column: number): string | null {
    const range = sheet.getRange(row, column);
    return this.#errorOf(this.#valueOf(range), range);
  }

  dispose(): void {
    this.core.dispose();
  }

  #valueOf(range: FRange): CellState['value'] {
    const cell = range.getCellDataGrid()[0]?.[0];
    const own = cell?.v !== undefined && cell.v !== null ? cell : this.#spilledInto(range);
    if (own?.v === undefined || own.v === null) return null;
    return own.t === CellValueType.BOOLEAN ? Boolean(own.v) : own.v;
  }

  /** What a formula of another cell put here. */
  #spilledInto(range: FRange): Nullable<ICellData> {
    const spilled = this.#formulas.getArrayFormulaCellData()[range.getUnitId()]?.[range.getSheetId()];
    return spilled?.[range.getRow()]?.[range.getColumn()];
  }

  #errorOf(value: unknown, range: FRange): string | null {
    if (typeof value !== 'string' || !value.startsWith('#')) return null;
    const thrown = this.#errors.messageAt(range.getSheetId(), range.getRow(), range.getColumn());
    return errorMessage(value, thrown, this.language);
  }

  #range(sheet: string, a1: string): FRange {
    return this.#sheet(sheet).getRange(a1);
  }

  #sheet(name: string): FWorksheet {
    const sheet = this.workbook.getSheetByName(name);
    if (!sheet) throw new Error(`The workbook has no sheet "${name}".`);
    return sheet;
  }

  #uniqueName(wanted: string): string {
    const taken = new Set(this.sheets());
    let name = wanted;
    for (let n = 2; taken.has(name); n++) name = `${wanted} (${n})`;
    return name;
  }
}
