import type { FRange, FWorksheet } from '@univerjs/sheets/lib/facade';
import type {} from '@univerjs/sheets-note/facade';
import type { Bounds } from '../../geometry/a1';
import { newId } from '../../records/records';
import type { Execution } from '../../runtime/execution';
import { edits, type MethodRule, type Rules, reads } from '../../runtime/service';
import { assertShape } from './boundsChecks';
import { RangeContent } from './rangeContent';

type GasRange = GoogleAppsScript.Spreadsheet.Range;
type Methods = Pick<
  GasRange,
  | ('clear' | 'clearFormat' | 'getBackground' | 'setBackground' | 'setFontColor' | 'setFontFamily')
  | ('getFontSize' | 'setFontSize' | 'getFontWeight' | 'setFontWeight' | 'setFontStyle')
  | ('getWrap' | 'setWrap' | 'setHorizontalAlignment' | 'setVerticalAlignment')
  | ('getNote' | 'getNotes' | 'setNote' | 'setNotes' | 'clearNote')
>;

const RULES: Rules<Methods> = {
  clear: edits(),
  clearFormat: edits(),
  getBackground: reads(),
  setBackground: edits(['stringOrNull']),
  setFontColor: edits(['stringOrNull']),
  setFontFamily: edits(['stringOrNull']),
  getFontSize: reads(),
  setFontSize: edits(['number']),
  getFontWeight: reads(),
  setFontWeight: edits(['stringOrNull']),
  setFontStyle: edits(['stringOrNull']),
  getWrap: reads(),
  setWrap: edits(['boolean']),
  setHorizontalAlignment: edits(['stringOrNull']),
  setVerticalAlignment: edits(['stringOrNull']),
  getNote: reads(),
  getNotes: reads(),
  setNote: edits(['stringOrNull']),
  setNotes: edits(['rows']),
  clearNote: edits(),
};

const NOTE_SIZE = { width: 220, height: 72 };
const PLAIN_SIZE = 10;
const WHITE = '#ffffff';
/** What Univer returns for a cell without a background. */
const UNIVER_WHITE = '#fff';

/** The formats and notes of a range. */
export abstract class RangeFormat extends RangeContent implements Methods {
  constructor(
    execution: Execution,
    sheet: FWorksheet,
    bounds: Bounds,
    rules: Readonly<Record<string, MethodRule>>,
  ) {
    super(execution, sheet, bounds, { ...RULES, ...rules });
  }

  clear(): GasRange {
    return this.styled((grid) => grid.clear());
  }

  clearFormat(): GasRange {
    return this.styled((grid) => grid.clearFormat());
  }

  getBackground(): string {
    const color = this.gridRange().getBackground();
    return color === '' || color === UNIVER_WHITE ? WHITE : color;
  }

  setBackground(color: string | null): GasRange {
    return this.styled((grid) => grid.setBackground(color ?? ''));
  }

  setFontColor(color: string | null): GasRange {
    return this.styled((grid) => grid.setFontColor(color));
  }

  setFontFamily(family: string | null): GasRange {
    return this.styled((grid) => grid.setFontFamily(family));
  }

  getFontSize(): number {
    return this.gridRange().getFontSize() ?? PLAIN_SIZE;
  }

  setFontSize(size: number): GasRange {
    return this.styled((grid) => grid.setFontSize(size));
  }

  getFontWeight(): GoogleAppsScript.Spreadsheet.FontWeight {
    return this.gridRange().getCellStyleData()?.bl === 1 ? 'bold' : 'normal';
  }

  setFontWeight(weight: GoogleAppsScript.Spreadsheet.FontWeight | null): GasRange {
    return this.styled((grid) => grid.setFontWeight(weight));
  }

  setFontStyle(style: GoogleAppsScript.Spreadsheet.FontStyle | null): GasRange {
    return this.styled((grid) => grid.setFontStyle(style));
  }

  getWrap(): boolean {
    return this.gridRange().getWrap();
  }

  setWrap(isWrapped: boolean): GasRange {
    return this.styled((grid) => grid.setWrap(isWrapped));
  }

  /** Univer calls alignment at the right `normal`. */
  setHorizontalAlignment(alignment: 'left' | 'center' | 'normal' | 'right' | null): GasRange {
    const inUniver = alignment === 'right' ? 'normal' : alignment;
    return this.styled((grid) => grid.setHorizontalAlignment(inUniver ?? 'left'));
  }

  setVerticalAlignment(alignment: 'top' | 'middle' | 'bottom' | null): GasRange {
    return this.styled((grid) => grid.setVerticalAlignment(alignment ?? 'bottom'));
  }

  getNote(): string {
    return this.getNotes()[0]?.[0] ?? '';
  }

  getNotes(): string[][] {
    return this.#eachCell((cell) => cell.getNote()?.note ?? '');
  }

  setNote(note: string | null): GasRange {
    return this.setNotes(this.filledWith(note ?? ''));
  }

  setNotes(notes: string[][]): GasRange {
    assertShape(notes, this.bounds);
    this.#eachCell((cell, row, column) => setNote(cell, notes[row]?.[column] ?? ''));
    return this.self;
  }

  clearNote(): GasRange {
    return this.setNote('');
  }

  protected styled(apply: (grid: FRange) => unknown): GasRange {
    apply(this.gridRange());
    return this.self;
  }

  #eachCell<Result>(act: (cell: FRange, row: number, column: number) => Result): Result[][] {
    const { startRow, startColumn } = this.bounds;
    return this.filledWith(null).map((cells, row) =>
      cells.map((_, column) => act(this.sheet.getRange(startRow + row, startColumn + column), row, column)),
    );
  }
}

function setNote(cell: FRange, note: string): void {
  const earlier = cell.getNote();
  if (note !== '')
    cell.createOrUpdateNote({
      id: String(newId()),
      row: cell.getRow(),
      col: cell.getColumn(),
      ...NOTE_SIZE,
      ...earlier,
      note,
    });
  else if (earlier) cell.deleteNote();
}
