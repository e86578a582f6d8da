import { boundsOfA1, splitSheet } from './a1';
import type { Book } from './book';
import { Finder, SpreadsheetMetadata } from './metadata';
import { namedRanges } from './namedRange';
import { Range } from './range';
import { behind, Service } from './service';
import { Sheet } from './sheet';
import type { SheetModel } from './sheetModel';

type GasSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type GasSheet = GoogleAppsScript.Spreadsheet.Sheet;
type GasRange = GoogleAppsScript.Spreadsheet.Range;
type GasNamedRange = GoogleAppsScript.Spreadsheet.NamedRange;

/** The spreadsheet, as scripts see it. */
export class Spreadsheet
  extends Service<GasSpreadsheet>
  implements
    Pick<
      GasSpreadsheet,
      | 'getDeveloperMetadata'
      | 'addDeveloperMetadata'
      | 'createDeveloperMetadataFinder'
      | 'getSpreadsheetTimeZone'
      | 'getSheets'
      | 'getSheetById'
      | 'getSheetByName'
      | 'insertSheet'
      | 'getActiveSheet'
      | 'setActiveSheet'
      | 'getRange'
      | 'getRangeByName'
      | 'setNamedRange'
      | 'getNamedRanges'
    >
{
  constructor(private readonly book: Book) {
    super(book.calls);
  }

  getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    return this.book.metadata.map((entry) => new SpreadsheetMetadata(this.book, entry).self);
  }

  addDeveloperMetadata(key: string, value?: unknown): GasSpreadsheet {
    this.book.metadata.push({ key, value: value === undefined ? null : String(value) });
    return this.self;
  }

  createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    return new Finder(this.book, this.book.sheets).self;
  }

  getSpreadsheetTimeZone(): string {
    return 'Etc/Local';
  }

  getSheets(): GasSheet[] {
    return this.book.sheets.map((sheet) => this.present(sheet));
  }

  getSheetById(id: number): GasSheet | null {
    const found = this.book.sheets.find((sheet) => sheet.id === id);
    return found ? this.present(found) : null;
  }

  getSheetByName(name: string): GasSheet | null {
    const found = this.book.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
    return found ? this.present(found) : null;
  }

  insertSheet(name?: unknown, index?: unknown): GasSheet {
    if (typeof name !== 'string' || typeof index !== 'number')
      throw new Error('Not in memory: insertSheet so.');
    return this.present(this.book.insertSheet(name, index));
  }

  getActiveSheet(): GasSheet {
    return this.present(this.book.active);
  }

  setActiveSheet(sheet: GasSheet): GasSheet {
    this.book.active = behind(sheet, Sheet).model;
    return sheet;
  }

  getRange(a1: string): GasRange {
    const { name, cells } = splitSheet(a1);
    const sheet = this.book.sheetNamed(name);
    return new Range(this.book, sheet, boundsOfA1(cells, sheet)).self;
  }

  getRangeByName(name: string): GasRange | null {
    const named = this.book.named(name);
    return named && new Range(this.book, named.sheet, named.bounds).self;
  }

  setNamedRange(name: string, range: GasRange): void {
    const { sheet, bounds } = behind(range, Range);
    this.book.names.set(name, sheet.area(bounds));
  }

  /** Those that still name anything. */
  getNamedRanges(): GasNamedRange[] {
    return namedRanges(this.book);
  }

  private present(sheet: SheetModel): GasSheet {
    return new Sheet(this.book, sheet).self;
  }
}
