import { Calls } from './calls';
import { type Area, type Bounds, boundsOf, SheetModel } from './sheetModel';

export const OWNER = 'owner@example.com';
export const COLLEAGUE = 'colleague@example.com';

/** Small, so that many builds run fast; nothing may depend on the size of new sheets. */
const SMALL = { rows: 24, columns: 8 };
/** What Google gives a new sheet. */
export const USUAL = { rows: 1000, columns: 26 };

/** A spreadsheet in memory, as its user sees and changes it. */
export class Book {
  readonly calls = new Calls();
  readonly metadata: { key: string; value: string | null }[] = [];
  readonly names = new Map<string, Area>();
  readonly sheets: SheetModel[] = [];
  active: SheetModel;
  isLocked = false;
  readonly editors = [OWNER, COLLEAGUE];
  /** Who runs the script. */
  user = OWNER;
  private nextSheetId = 100;

  constructor(private readonly newSheet = SMALL) {
    this.active = this.insertSheet('Sheet1', 0);
  }

  insertSheet(name: string, index: number): SheetModel {
    this.assertFree(name);
    const sheet = new SheetModel(this.nextSheetId, name, this.newSheet);
    this.addSheet(sheet, index);
    this.active = sheet;
    return sheet;
  }

  /** Throws when another sheet has the name. */
  assertFree(name: string, own?: SheetModel): void {
    const taken = this.sheets.some(
      (sheet) => sheet !== own && sheet.name.toLowerCase() === name.toLowerCase(),
    );
    if (taken) throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
  }

  /** Ids are never given twice. */
  addSheet(sheet: SheetModel, index: number): void {
    this.sheets.splice(index, 0, sheet);
    this.nextSheetId = Math.max(this.nextSheetId, sheet.id + 1);
  }

  sheetNamed(name: string): SheetModel {
    const sheet = this.sheets.find((candidate) => candidate.name === name);
    if (!sheet) throw new Error(`No sheet ${name}.`);
    return sheet;
  }

  deleteSheet(name: string): void {
    const sheet = this.sheetNamed(name);
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
  }

  /** Types contents into a row of a sheet, from a column on. */
  type(sheet: string, row: number, column: number, contents: readonly unknown[]): void {
    contents.forEach((content, index) => {
      this.sheetNamed(sheet).write(row, column + index, 'content', content);
    });
  }

  moveColumn(sheet: string, from: number, to: number): void {
    const { columns } = this.sheetNamed(sheet);
    columns.splice(to - 1, 0, ...columns.splice(from - 1, 1));
  }

  deleteColumn(sheet: string, column: number): void {
    const model = this.sheetNamed(sheet);
    const [id] = model.columns.splice(column - 1, 1);
    model.tags.splice(0, model.tags.length, ...model.tags.filter((tag) => tag.column !== id));
  }

  /** Google frees the lock when a run ends, whatever it ended by. */
  endRun(): void {
    this.calls.succeed();
    this.isLocked = false;
  }

  /** Where a named range is now. */
  named(name: string): { sheet: SheetModel; bounds: Bounds } | null {
    const area = this.names.get(name);
    const bounds = area && this.sheets.includes(area.sheet) ? boundsOf(area) : null;
    return area && bounds ? { sheet: area.sheet, bounds } : null;
  }
}
