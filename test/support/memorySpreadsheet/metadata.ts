import type { Book } from './book';
import { Range } from './range';
import { Service } from './service';
import type { ColumnTag, SheetModel } from './sheetModel';

type GasMetadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type GasFinder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;
type GasLocation = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation;

/** Metadata of the spreadsheet itself. */
export class SpreadsheetMetadata
  extends Service<GasMetadata>
  implements Pick<GasMetadata, 'getKey' | 'getValue' | 'setValue'>
{
  constructor(
    book: Book,
    private readonly entry: { key: string; value: string | null },
  ) {
    super(book.calls);
  }

  getKey(): string {
    return this.entry.key;
  }

  getValue(): string | null {
    return this.entry.value;
  }

  setValue(value: string): GasMetadata {
    this.entry.value = value;
    return this.self;
  }
}

/** Metadata of a column. */
export class ColumnMetadata
  extends Service<GasMetadata>
  implements Pick<GasMetadata, 'getValue' | 'getLocation' | 'remove'>
{
  constructor(
    private readonly book: Book,
    private readonly sheet: SheetModel,
    private readonly tag: ColumnTag,
  ) {
    super(book.calls);
  }

  getValue(): string {
    return this.tag.value;
  }

  remove(): void {
    this.sheet.tags.splice(this.sheet.tags.indexOf(this.tag), 1);
  }

  getLocation(): GasLocation {
    return new ColumnLocation(this.book, this.sheet, this.tag).self;
  }
}

class ColumnLocation extends Service<GasLocation> implements Pick<GasLocation, 'getColumn'> {
  constructor(
    private readonly book: Book,
    private readonly sheet: SheetModel,
    private readonly tag: ColumnTag,
  ) {
    super(book.calls);
  }

  getColumn(): GoogleAppsScript.Spreadsheet.Range {
    const column = this.sheet.columns.indexOf(this.tag.column) + 1;
    const bounds = { row: 1, rows: this.sheet.rows.length, column, columns: 1 };
    return new Range(this.book, this.sheet, bounds).self;
  }
}

/** Finds the metadata of columns. */
export class Finder
  extends Service<GasFinder>
  implements Pick<GasFinder, 'withKey' | 'withLocationType' | 'find'>
{
  private key: string | null = null;
  private ofColumns = false;

  constructor(
    private readonly book: Book,
    private readonly sheets: readonly SheetModel[],
  ) {
    super(book.calls);
  }

  withKey(key: string): GasFinder {
    this.key = key;
    return this.self;
  }

  withLocationType(type: unknown): GasFinder {
    this.ofColumns = type === 'COLUMN';
    return this.self;
  }

  find(): GasMetadata[] {
    if (!this.ofColumns) throw new Error('Not in memory: finding anything but columns.');
    return this.sheets.flatMap((sheet) =>
      sheet.tags
        .filter(({ key }) => this.key === null || key === this.key)
        .map((tag) => new ColumnMetadata(this.book, sheet, tag).self),
    );
  }
}
