import { CellValueType, type ICellData, IUndoRedoService, type Nullable, type Univer } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { FRange, FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import { ScrollToRangeOperation } from '@univerjs/sheets-ui';
import { engineTexts } from '../../locales/engine';
import { fill } from '../../locales/fill';
import { cellDataFor } from './cellData';
import { CellErrors, errorMessage } from './cellErrors';
import type { CellExtra } from './sparklines/types';
import { toTypedFormula } from './text/formulaText';
import { meantFunction } from './text/meantFunction';
import type {
  ActiveCell,
  CellContent,
  CellState,
  CustomFunction,
  Engine,
  EngineOptions,
  Language,
  RefusedEntry,
} from './types';
import { Calculation } from './univer/calculation';
import { onEdit } from './univer/onEdit';
import type { Refusal } from './univer/refuseEntries';

import { registerFunctions } from './univer/registerFunctions';
import { UndoSteps } from './univer/undoSteps';

const BLANK_ROWS = 20;

/** The spreadsheet of the page: Univer, with what makes it read and show cells as Sheets does. */
export class UniverEngine implements Engine {
  readonly language: Language;
  readonly #errors = new CellErrors();
  readonly #refused = new Set<(refused: RefusedEntry) => void>();
  readonly #calculation: Calculation;
  readonly #formulas: FormulaDataModel;
  readonly #steps: UndoSteps;
  #functionNames: readonly string[] = [];

  constructor(
    private readonly core: Univer,
    readonly api: FUniver,
    readonly workbook: FWorkbook,
    { language }: Pick<EngineOptions, 'language'>,
  ) {
    this.language = language;
    this.#steps = new UndoSteps(core, workbook.getId());
    this.#calculation = new Calculation(core);
    this.#formulas = core.__getInjector().get(FormulaDataModel);
  }

  registerFunctions(functions: CustomFunction[]): void {
    this.#functionNames = functions.map(({ name }) => name);
    registerFunctions(this.core, functions, (place, message) => this.#errors.set(place, message));
    this.#calculation.awaitFirst();
  }

  async type(sheet: string, a1: string, text: string): Promise<void> {
    const range = this.#range(sheet, a1);
    range.setValue(cellDataFor(text, this.language, range.getNumberFormat()));
    await this.settled();
  }

  cell(sheet: string, a1: string): CellState {
    const range = this.#range(sheet, a1);
    const content = this.cellAt(this.#sheet(sheet), range.getRow(), range.getColumn());
    return {
      value: content.value,
      formula: content.formula,
      get text() {
        return content.text;
      },
      get error() {
        return content.error;
      },
    };
  }

  cellAt(sheet: FWorksheet, row: number, column: number): CellContent {
    const cells = sheet.getSheet();
    const own = cells.getCellRaw(row, column);
    const spilled = hasValue(own) ? null : this.#spilledInto(sheet, row, column);
    const value = storedValue(spilled ?? own);
    const formula = this.#formulaAt(sheet, row, column);
    const errorOf = () => this.#errorOf(value, sheet, row, column);
    return {
      value: value === '' && formula === '' ? null : value,
      formula: formula && toTypedFormula(formula, this.language),
      get text() {
        return sheet.getRange(row, column).getDisplayValue();
      },
      get error() {
        return errorOf();
      },
      get pattern() {
        if (spilled) return sheet.getRange(row, column).getNumberFormat();
        const style = own && cells.getComposedCellStyleByCellData(row, column, own, true);
        return style?.n?.pattern ?? '';
      },
    };
  }

  extraAt(sheet: FWorksheet, row: number, column: number): CellExtra | null {
    return this.extraOf(sheet.getSheetId(), row, column);
  }

  /** The same by the sheet's id, for the painter of cells. */
  extraOf(sheetId: string, row: number, column: number): CellExtra | null {
    const cells = this.workbook.getWorkbook().getSheetBySheetId(sheetId);
    const own = cells?.getCellRaw(row, column);
    const source = own?.f || own?.si ? own : this.#spilledCell(sheetId, row, column);
    // Only SPARKLINE and HYPERLINK put something there.
    return (source?.custom as CellExtra | null | undefined) ?? null;
  }

  sheets(): string[] {
    return this.workbook.getSheets().map((sheet) => sheet.getSheetName());
  }

  addSheet(name: string, rows: string[][], widths: readonly number[] = []): string {
    const unique = this.#uniqueName(name);
    const width = Math.max(1, ...rows.map((row) => row.length));
    const sheet = this.workbook.create(
      unique,
      Math.max(1000, rows.length + BLANK_ROWS),
      Math.max(26, width + 4),
      { sheet: { columnData: Object.fromEntries(widths.map((w, column) => [column, { w }])) } },
    );
    if (rows.length > 0) {
      const cells = rows.map((row) =>
        Array.from({ length: width }, (_, i) => cellDataFor(row[i] ?? '', this.language)),
      );
      sheet.getRange(0, 0, rows.length, width).setValues(cells);
    }
    return unique;
  }

  activeCell(): ActiveCell {
    const sheet = this.workbook.getActiveSheet();
    return { sheet: sheet.getSheetName(), a1: this.#selectedIn(sheet) ?? 'A1' };
  }

  /** Rows inserted on another sheet stay selected in Univer when the sheet changes, though there may be none so far down. */
  #selectedIn(sheet: FWorksheet): string | undefined {
    try {
      return sheet.getActiveRange()?.getA1Notation().split(':')[0];
    } catch {
      this.workbook.setActiveRange(sheet.getRange(0, 0));
      return undefined;
    }
  }

  activate(sheet: string, a1: string): void {
    const range = this.#range(sheet, a1);
    this.workbook.setActiveSheet(this.#sheet(sheet));
    this.workbook.setActiveRange(range);
    // Scrolls only as far as needed to see the cell.
    this.api.executeCommand(ScrollToRangeOperation.id, { range: range.getRange() });
  }

  isTyping(): boolean {
    return this.workbook.isCellEditing();
  }

  async endTyping(): Promise<void> {
    if (this.isTyping()) await this.workbook.endEditingAsync(true);
  }

  onRefused(listener: (refused: RefusedEntry) => void): void {
    this.#refused.add(listener);
  }

  /** Tells the listeners that a rule refuses what a cell holds. */
  tellRefused({ sheet, row, column, message }: Refusal): void {
    const range = this.#sheet(sheet).getRange(row, column);
    const cell = { sheet, a1: range.getA1Notation() };
    for (const listener of this.#refused) listener({ cell, typed: range.getDisplayValue(), message });
  }

  onSelection(listener: (cell: ActiveCell) => void): () => void {
    // Univer reports it a moment before its workbook is updated.
    const notify = () => queueMicrotask(() => listener(this.activeCell()));
    const selection = this.api.addEvent(this.api.Event.SelectionChanged, notify);
    const sheet = this.api.addEvent(this.api.Event.ActiveSheetChanged, notify);
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

  asOneStep<Result>(work: () => Result): Result {
    return this.#steps.asOne(work);
  }

  startHistory(): void {
    this.core.__getInjector().get(IUndoRedoService).clearUndoRedo(this.workbook.getId());
  }

  snapshot(): unknown {
    return this.workbook.save();
  }

  /** The message of the error in a cell, for the page and for the card over the grid. */
  errorAt(sheet: FWorksheet, row: number, column: number): string | null {
    return this.cellAt(sheet, row, column).error;
  }

  dispose(): void {
    this.core.dispose();
  }

  /** What a formula of another cell put here. */
  #spilledInto(sheet: FWorksheet, row: number, column: number): Nullable<ICellData> {
    return this.#spilledCell(sheet.getSheetId(), row, column);
  }

  #spilledCell(sheetId: string, row: number, column: number): Nullable<ICellData> {
    return this.#formulas.getArrayFormulaCellData()[this.workbook.getId()]?.[sheetId]?.[row]?.[column];
  }

  #formulaAt(sheet: FWorksheet, row: number, column: number): string {
    const place = [row, column, sheet.getSheetId(), this.workbook.getId()] as const;
    return this.#formulas.getFormulaStringByCell(...place) ?? '';
  }

  #errorOf(value: unknown, sheet: FWorksheet, row: number, column: number): string | null {
    if (typeof value !== 'string' || !value.startsWith('#')) return null;
    // A message may be of a formula that stood here before.
    const thrown = value === '#ERROR!' ? this.#errors.messageAt(sheet.getSheetId(), row, column) : null;
    return (
      thrown ?? this.#meant(value, this.#formulaAt(sheet, row, column)) ?? errorMessage(value, this.language)
    );
  }

  /** A function's name that was nearly typed. */
  #meant(error: string, formula: string): string | null {
    if (error !== '#NAME?' && error !== '#ERROR!') return null;
    const meant = meantFunction(formula, this.#functionNames);
    return meant ? fill(engineTexts[this.language].meant, { ...meant }) : null;
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

function hasValue(cell: Nullable<ICellData>): boolean {
  return cell?.v !== undefined && cell.v !== null;
}

function storedValue(cell: Nullable<ICellData>): CellState['value'] {
  if (cell?.v === undefined || cell.v === null) return null;
  return cell.t === CellValueType.BOOLEAN ? Boolean(cell.v) : cell.v;
}
