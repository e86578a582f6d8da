import type { FWorkbook, FWorksheet } from '@univerjs/sheets/lib/facade';
import type { Language } from '../../../engine/types';
import type { Execution } from '../../runtime/execution';
import { asksUi, edits, type Rules, reads, readsSelection, serviceOf } from '../../runtime/service';
import { RangeContent } from '../cells/rangeContent';
import { resolveName, resolveText } from '../cells/resolveReference';
import { MetadataAccess } from '../metadata/metadataAccess';
import { NamedRange } from '../range/namedRange';
import { SpreadsheetSharing } from '../sharing/spreadsheetSharing';
import { Sheet } from './sheet';

type GasSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type GasSheet = GoogleAppsScript.Spreadsheet.Sheet;
type GasRange = GoogleAppsScript.Spreadsheet.Range;
type Methods = Pick<
  GasSpreadsheet,
  | ('getId' | 'getName' | 'getSpreadsheetLocale' | 'getSpreadsheetTimeZone' | 'toast')
  | ('getSheets' | 'getNumSheets' | 'getSheetByName' | 'getSheetById' | 'getActiveSheet' | 'setActiveSheet')
  | ('insertSheet' | 'deleteSheet' | 'moveActiveSheet')
  | ('getRange' | 'getRangeByName' | 'getNamedRanges' | 'setNamedRange' | 'removeNamedRange')
  | ('addDeveloperMetadata' | 'getDeveloperMetadata' | 'createDeveloperMetadataFinder')
>;

const RULES: Rules<Methods> = {
  getId: reads(),
  getName: reads(),
  getSpreadsheetLocale: reads(),
  getSpreadsheetTimeZone: reads(),
  toast: asksUi(['string'], ['string', 'string'], ['string', 'string', 'number']),
  getSheets: reads(),
  getNumSheets: reads(),
  getSheetByName: reads(['string']),
  getSheetById: reads(['number']),
  getActiveSheet: readsSelection(),
  setActiveSheet: asksUi(['object'], ['object', 'boolean']),
  insertSheet: edits([], ['string'], ['number'], ['string', 'number']),
  deleteSheet: edits(['object']),
  moveActiveSheet: edits(['number']),
  getRange: reads(['string']),
  getRangeByName: reads(['string']),
  getNamedRanges: reads(),
  setNamedRange: edits(['string', 'object']),
  removeNamedRange: edits(['string']),
  addDeveloperMetadata: edits(['string'], ['string', 'string']),
  getDeveloperMetadata: reads(),
  createDeveloperMetadataFinder: reads(),
};

const LOCALES: Record<Language, string> = { en: 'en_US', fr: 'fr_FR' };
/** As large as Google makes a new sheet, with rows and columns as high and wide. */
const NEW_SHEET = { rowCount: 1000, columnCount: 26, defaultRowHeight: 21, defaultColumnWidth: 100 };

/** The spreadsheet that the page shows. */
export class Spreadsheet extends SpreadsheetSharing implements Methods {
  constructor(execution: Execution) {
    super(execution, RULES);
  }

  getId(): string {
    return this.#workbook.getId();
  }

  getName(): string {
    return this.#workbook.getName();
  }

  getSpreadsheetLocale(): string {
    return LOCALES[this.execution.engine.language];
  }

  getSpreadsheetTimeZone(): string {
    return Intl.DateTimeFormat().resolvedOptions().timeZone;
  }

  toast(message: string, title = ''): void {
    this.execution.host.showToast({ title, message });
  }

  getSheets(): GasSheet[] {
    return this.#workbook.getSheets().map((sheet) => this.#present(sheet));
  }

  getNumSheets(): number {
    return this.#workbook.getSheets().length;
  }

  getSheetByName(name: string): GasSheet | null {
    const sheet = this.#workbook.getSheetByName(name);
    return sheet && this.#present(sheet);
  }

  getSheetById(id: number): GasSheet | null {
    return (
      this.getSheets().find((sheet) => serviceOf(sheet, Sheet, 'getSheetById').getSheetId() === id) ?? null
    );
  }

  getActiveSheet(): GasSheet {
    return this.#present(this.#workbook.getActiveSheet());
  }

  setActiveSheet(sheet: GasSheet): GasSheet {
    this.#workbook.setActiveSheet(serviceOf(sheet, Sheet, 'Spreadsheet.setActiveSheet').sheet);
    return sheet;
  }

  /** The new sheet becomes the active one. */
  insertSheet(...nameAndIndex: unknown[]): GasSheet {
    const name = nameAndIndex.find((argument) => typeof argument === 'string');
    const index = nameAndIndex.find((argument) => typeof argument === 'number');
    if (name !== undefined && this.#workbook.getSheetByName(name)) {
      throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
    }
    const options = { sheet: NEW_SHEET, index: index ?? this.getNumSheets() };
    return this.#present(this.#workbook.insertSheet(name, options));
  }

  deleteSheet(sheet: GasSheet): void {
    if (this.getNumSheets() === 1) throw new Error("You can't remove all the sheets in a document.");
    this.#workbook.deleteSheet(serviceOf(sheet, Sheet, 'Spreadsheet.deleteSheet').sheet);
  }

  moveActiveSheet(position: number): void {
    this.#workbook.moveActiveSheet(position - 1);
  }

  getRange(a1: string): GasRange {
    const { sheet, bounds } = resolveText(this.#workbook, a1, this.#workbook.getActiveSheet());
    return this.execution.range(sheet, bounds);
  }

  getRangeByName(name: string): GasRange | null {
    const cells = resolveName(this.#workbook, name);
    return cells && this.execution.range(cells.sheet, cells.bounds);
  }

  getNamedRanges(): GoogleAppsScript.Spreadsheet.NamedRange[] {
    return this.#workbook.getDefinedNames().map((name) => new NamedRange(this.execution, name).self);
  }

  /** A range of that name is replaced. */
  setNamedRange(name: string, range: GasRange): void {
    const reference = serviceOf(range, RangeContent, 'Spreadsheet.setNamedRange').reference();
    const existing = this.#workbook.getDefinedName(name);
    if (existing) existing.setRef(reference);
    else this.#workbook.insertDefinedName(name, reference);
  }

  removeNamedRange(name: string): void {
    if (!this.#workbook.getDefinedName(name)) throw new Error('There is no named range of that name.');
    this.#workbook.deleteDefinedName(name);
  }

  addDeveloperMetadata(key: string, value?: unknown): GasSpreadsheet {
    this.#metadata().add(key, value);
    return this.self;
  }

  getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    return this.#metadata().list();
  }

  createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    return this.#metadata().finder();
  }

  #metadata(): MetadataAccess {
    return new MetadataAccess(this.execution, { type: 'SPREADSHEET' });
  }

  #present(sheet: FWorksheet): GasSheet {
    return new Sheet(this.execution, sheet).self;
  }

  get #workbook(): FWorkbook {
    return this.execution.engine.workbook;
  }
}
