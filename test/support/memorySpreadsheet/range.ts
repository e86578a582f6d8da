import { a1Of } from './a1';
import type { Book } from './book';
import { contains, mergesIn } from './merges';
import { assertEditable } from './protection';
import { behind, Service } from './service';
import { Sheet } from './sheet';
import type { Bounds, SheetModel } from './sheetModel';
import { Validation } from './validation';

type GasRange = GoogleAppsScript.Spreadsheet.Range;
type Methods = Pick<
  GasRange,
  | (
      | 'getValue'
      | 'getValues'
      | 'getDisplayValues'
      | 'getFormulas'
      | 'setValue'
      | 'setFormula'
      | 'setValues'
      | 'getNotes'
      | 'setNotes'
      | 'getNumberFormats'
      | 'setNumberFormat'
      | 'setNumberFormats'
      | 'isBlank'
      | 'clear'
      | 'clearFormat'
    )
  | (
      | 'getDataValidation'
      | 'setDataValidation'
      | 'setDataValidations'
      | 'setBackground'
      | 'setFontWeight'
      | 'setWrap'
      | 'setFontSize'
      | 'setFontColor'
      | 'setHorizontalAlignment'
      | 'setVerticalAlignment'
    )
  | (
      | 'setNote'
      | 'getNote'
      | 'clearNote'
      | 'merge'
      | 'mergeAcross'
      | 'breakApart'
      | 'isPartOfMerge'
      | 'getMergedRanges'
    )
  | ('sort' | 'addDeveloperMetadata' | 'getRow' | 'getColumn' | 'getSheet' | 'activate')
  | ('getNumRows' | 'getNumColumns' | 'getA1Notation' | 'offset')
>;

const CLEARED = [
  ...[
    'content',
    'format',
    'background',
    'colour',
    'weight',
    'wrap',
    'size',
    'alignment',
    'verticalAlignment',
  ],
  'validation',
];

/** A rectangle of cells. */
export class Range extends Service<GasRange> implements Methods {
  constructor(
    private readonly book: Book,
    readonly sheet: SheetModel,
    readonly bounds: Bounds,
  ) {
    super(book.calls);
    const { row, column, rows, columns } = bounds;
    if (row < 1) throw new Error('The starting row of the range is too small.');
    if (column < 1) throw new Error('The starting column of the range is too small.');
    if (rows < 1) throw new Error('The number of rows in the range must be at least 1.');
    if (columns < 1) throw new Error('The number of columns in the range must be at least 1.');
    if (row + rows - 1 > sheet.rows.length || column + columns - 1 > sheet.columns.length) {
      throw new Error('The coordinates of the range are outside the dimensions of the sheet.');
    }
  }

  getRow(): number {
    return this.bounds.row;
  }

  getColumn(): number {
    return this.bounds.column;
  }

  getNumRows(): number {
    return this.bounds.rows;
  }

  getNumColumns(): number {
    return this.bounds.columns;
  }

  getA1Notation(): string {
    const a1 = a1Of(this.bounds);
    const [first, last] = a1.split(':');
    return first === last ? String(first) : a1;
  }

  offset(down: number, across: number, rows?: number, columns?: number): GasRange {
    const { bounds } = this;
    return new Range(this.book, this.sheet, {
      row: bounds.row + down,
      column: bounds.column + across,
      rows: rows ?? bounds.rows,
      columns: columns ?? bounds.columns,
    }).self;
  }

  activate(): GasRange {
    this.book.active = this.sheet;
    return this.self;
  }

  getSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    return new Sheet(this.book, this.sheet).self;
  }

  getValue(): unknown {
    return this.getValues()[0]?.[0];
  }

  getValues(): unknown[][] {
    return this.map((row, column) => shown(this.sheet.content(row, column)));
  }

  /** Times as hours and minutes, as a spreadsheet shows them when typed; everything else as it is. */
  getDisplayValues(): string[][] {
    const two = (part: number) => String(part).padStart(2, '0');
    return this.getValues().map((row) =>
      row.map((value) =>
        value instanceof Date ? `${value.getHours()}:${two(value.getMinutes())}:00` : String(value),
      ),
    );
  }

  getFormulas(): string[][] {
    return this.map((row, column) => {
      const content = this.sheet.content(row, column);
      return typeof content === 'string' && content.startsWith('=') ? content : '';
    });
  }

  setValue(value: unknown): GasRange {
    return this.setValues(this.map(() => value));
  }

  setFormula(formula: string): GasRange {
    return this.setAll('content', formula);
  }

  setValues(values: unknown[][]): GasRange {
    return this.set(
      'content',
      values.map((row) => row.map(typed)),
    );
  }

  getNotes(): string[][] {
    return this.map((row, column) => String(this.sheet.peek(row, column)?.get('note') ?? ''));
  }

  setNotes(notes: unknown[][]): GasRange {
    return this.set('note', notes);
  }

  getNote(): string {
    return this.getNotes()[0]?.[0] ?? '';
  }

  setNote(note: string | null): GasRange {
    return this.setAll('note', note);
  }

  clearNote(): GasRange {
    return this.setAll('note', null);
  }

  /** The content of the first cell stays, those of the others are gone. */
  merge(): GasRange {
    const { row, column, rows, columns } = this.bounds;
    this.breakApart();
    if (rows * columns === 1) return this.self;
    const first = this.sheet.content(row, column);
    this.setAll('content', null);
    this.sheet.write(row, column, 'content', first);
    this.sheet.merges.push(this.sheet.area(this.bounds));
    return this.self;
  }

  /** Each row of the range by itself. */
  mergeAcross(): GasRange {
    this.breakApart();
    const { row, rows } = this.bounds;
    for (let down = 0; down < rows; down++)
      new Range(this.book, this.sheet, { ...this.bounds, row: row + down, rows: 1 }).merge();
    return this.self;
  }

  breakApart(): GasRange {
    assertEditable(this.book, this.sheet, this.sheet.cellsOf(this.bounds));
    const touched = mergesIn(this.sheet, this.bounds);
    if (!touched.every(({ bounds }) => contains(this.bounds, bounds))) {
      throw new Error('You must select all cells in a merged range to merge or unmerge them.');
    }
    const broken = new Set(touched.map(({ area }) => area));
    this.sheet.merges = this.sheet.merges.filter((area) => !broken.has(area));
    return this.self;
  }

  isPartOfMerge(): boolean {
    return mergesIn(this.sheet, this.bounds).length > 0;
  }

  getMergedRanges(): GasRange[] {
    return mergesIn(this.sheet, this.bounds).map(
      ({ bounds }) => new Range(this.book, this.sheet, bounds).self,
    );
  }

  getNumberFormats(): string[][] {
    return this.map((row, column) => String(this.sheet.peek(row, column)?.get('format') ?? 'General'));
  }

  setNumberFormat(format: string): GasRange {
    return this.setAll('format', format);
  }

  setNumberFormats(formats: unknown[][]): GasRange {
    return this.set('format', formats);
  }

  /** The rule of the first cell. */
  getDataValidation(): GoogleAppsScript.Spreadsheet.DataValidation | null {
    const { row, column } = this.bounds;
    const description = this.sheet.peek(row, column)?.get('validation');
    return description ? new Validation(this.calls, String(description)).self : null;
  }

  setDataValidation(rule: GoogleAppsScript.Spreadsheet.DataValidation | null): GasRange {
    return this.setAll('validation', rule && behind(rule, Validation).description);
  }

  setDataValidations(rules: (GoogleAppsScript.Spreadsheet.DataValidation | null)[][]): GasRange {
    const described = rules.map((row) => row.map((rule) => rule && behind(rule, Validation).description));
    return this.set('validation', described);
  }

  setBackground(colour: string | null): GasRange {
    return this.setAll('background', colour);
  }

  setFontSize(size: number): GasRange {
    return this.setAll('size', size);
  }

  setFontColor(colour: string | null): GasRange {
    return this.setAll('colour', colour);
  }

  setHorizontalAlignment(alignment: string | null): GasRange {
    return this.setAll('alignment', alignment);
  }

  setVerticalAlignment(alignment: string | null): GasRange {
    return this.setAll('verticalAlignment', alignment);
  }

  setFontWeight(weight: string | null): GasRange {
    return this.setAll('weight', weight);
  }

  setWrap(wrap: boolean): GasRange {
    return this.setAll('wrap', wrap);
  }

  isBlank(): boolean {
    return this.getValues().every((row) => row.every((value) => value === ''));
  }

  /** Contents and looks; notes stay. */
  clear(): GasRange {
    for (const property of CLEARED) this.setAll(property, null);
    return this.self;
  }

  /** Looks alone: contents, formats of numbers and notes stay. */
  clearFormat(): GasRange {
    const kept = ['content', 'format', 'validation'];
    for (const property of CLEARED.filter((each) => !kept.includes(each))) this.setAll(property, null);
    return this.self;
  }

  /** Rows of cells with their notes, by one column: blanks come last, and the formats stay. */
  sort({ column, ascending }: { column: number; ascending: boolean }): GasRange {
    const { row: first, rows } = this.bounds;
    const keys = Array.from({ length: rows }, (_, down) => this.sheet.content(first + down, column));
    const sign = ascending ? 1 : -1;
    const isBlank = (at: number) => Number(keys[at] === '');
    const order = [...keys.keys()].sort(
      (one, other) =>
        isBlank(one) - isBlank(other) || (isBlank(one) ? 0 : sign * compare(keys[one], keys[other])),
    );
    for (const property of ['content', 'note']) {
      const cells = this.map((row, at) => this.sheet.peek(row, at)?.get(property) ?? '');
      this.set(
        property,
        order.map((down) => cells[down] ?? []),
      );
    }
    return this.self;
  }

  addDeveloperMetadata(key: string, value?: unknown): GasRange {
    const { row, rows, column, columns } = this.bounds;
    if (row !== 1 || rows !== this.sheet.rows.length || columns !== 1) {
      throw new Error('Adding developer metadata to arbitrary ranges is not currently supported.');
    }
    this.sheet.tags.push({ column: this.sheet.columns[column - 1] ?? 0, key, value: String(value) });
    return this.self;
  }

  /** One value for every cell; null takes it away. */
  setAll(property: string, value: unknown): GasRange {
    return this.set(
      property,
      this.map(() => value),
    );
  }

  private set(property: string, values: readonly (readonly unknown[])[]): GasRange {
    const { row, column, rows, columns } = this.bounds;
    assertSameCount('rows', values.length, rows);
    for (const line of values) assertSameCount('columns', line.length, columns);
    assertEditable(this.book, this.sheet, this.sheet.cellsOf(this.bounds));
    values.forEach((line, down) => {
      line.forEach((value, across) => {
        this.sheet.write(row + down, column + across, property, value);
      });
    });
    return this.self;
  }

  private map<Value>(read: (row: number, column: number) => Value): Value[][] {
    const { row, column, rows, columns } = this.bounds;
    return Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (__, across) => read(row + down, column + across)),
    );
  }
}

function assertSameCount(what: 'rows' | 'columns', inData: number, inRange: number): void {
  if (inData === inRange) return;
  throw new Error(
    `The number of ${what} in the data does not match the number of ${what} in the range. ` +
      `The data has ${inData} but the range has ${inRange}.`,
  );
}

/** Numbers and dates come before texts. */
function compare(one: unknown, other: unknown): number {
  const isText = (content: unknown) => typeof content === 'string';
  if (isText(one) && isText(other)) return String(one).localeCompare(String(other));
  return Number(isText(one)) - Number(isText(other)) || Number(one) - Number(other);
}

/** A text that looks like a number is one, unless an apostrophe stands before it. */
function typed(content: unknown): unknown {
  return typeof content === 'string' && /^-?\d+(\.\d+)?$/.test(content) ? Number(content) : content;
}

/** Formulas aren't computed here: what they would show is not to be relied on. */
function shown(content: unknown): unknown {
  if (typeof content !== 'string') return content;
  return content.startsWith('=') ? 'Loading...' : content.replace(/^'/, '');
}
