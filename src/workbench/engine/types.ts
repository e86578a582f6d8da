import type { FUniver } from '@univerjs/core/lib/facade';
import type { FWorkbook, FWorksheet } from '@univerjs/sheets/lib/facade';

import type { CellExtra } from './sparklines/types';

/** The languages of the workbench; each has its own workbook. */
export type Language = 'en' | 'fr';

/** What one cell holds, for the page, for scripts and for tests. */
export interface CellState {
  /** The raw value: a number (dates are serial numbers), text, boolean, or null when blank. */
  value: number | string | boolean | null;
  /** The formula as the user would see it in the formula bar, or '' when there is none. */
  formula: string;
  /** What the grid displays, in the workbook's language. */
  text: string;
  /** The message behind an error value, or null. */
  error: string | null;
}

/** A cell as scripts read it. Text, error and format are computed only when read. */
export interface CellContent extends Readonly<CellState> {
  /** The pattern of its number format, or '' when it has none. */
  readonly pattern: string;
}

/** A function found in the built bundle, with its JSDoc. */
export interface CustomFunction {
  name: string;
  description: string;
  params: { name: string; type: string; description: string }[];
  /** Runs it once, in an execution of its own; throws what the function throws. */
  call: (...args: unknown[]) => unknown;
}

export interface ActiveCell {
  sheet: string;
  a1: string;
}

/** What was typed into a cell, and what the cell's rule says about it. */
export interface RefusedEntry {
  readonly cell: ActiveCell;
  readonly typed: string;
  readonly message: string;
}

/** The spreadsheet behind the page. Rows and columns are named in A1 notation; sheets by their name. */
export interface Engine {
  readonly language: Language;
  /** Univer's own view of the workbook, for the Apps Script services built on it. */
  readonly workbook: FWorkbook;
  /** Univer's own interface, for what its view of a workbook doesn't reach: its events and its builders of rules. */
  readonly api: FUniver;
  /** Adds functions that formulas can call, with Apps Script's meaning of blanks, dates, errors and arrays. */
  registerFunctions(functions: CustomFunction[]): void;
  /** Enters a text as if typed by the user: numbers, dates, booleans and formulas are read in the workbook's language. */
  type(sheet: string, a1: string, text: string): Promise<void>;
  cell(sheet: string, a1: string): CellState;
  /** The same for scripts, which read thousands of cells; rows and columns count from 0. */
  cellAt(sheet: FWorksheet, row: number, column: number): CellContent;
  /** What a formula draws in a cell, or the address behind its text. */
  extraAt(sheet: FWorksheet, row: number, column: number): CellExtra | null;
  sheets(): string[];
  /** Adds a sheet whose cells are read as if typed, its first columns so many pixels wide; returns its name, made unique. */
  addSheet(name: string, rows: string[][], widths?: readonly number[]): string;
  activeCell(): ActiveCell;
  activate(sheet: string, a1: string): void;
  /** Whether a cell's text is being typed, which is no part of the workbook yet. */
  isTyping(): boolean;
  /** Enters what is being typed, as Enter would. */
  endTyping(): Promise<void>;
  /** Called when a rule refuses what was typed into a cell. */
  onRefused(listener: (refused: RefusedEntry) => void): void;
  onSelection(listener: (cell: ActiveCell) => void): () => void;
  /** Called after any change of the workbook that is worth saving. */
  onChange(listener: () => void): () => void;
  /** Resolves when no calculation is under way. */
  settled(): Promise<void>;
  /** Whether a change is still to be calculated: formula cells may then hold old values. */
  isCalculating(): boolean;
  /** Does work whose changes one undo takes back. */
  asOneStep<Result>(work: () => Result): Result;
  /** Clears the undo history: nothing before this can be undone. */
  startHistory(): void;
  /** A plain JSON value from which `createEngine` restores the workbook. */
  snapshot(): unknown;
  dispose(): void;
}

export interface EngineOptions {
  /** Where the grid is drawn. */
  container: HTMLElement;
  language: Language;
  /** An earlier `snapshot()`. */
  snapshot?: unknown;
}
