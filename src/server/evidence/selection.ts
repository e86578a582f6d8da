import type { Range } from '../../cells/values';
import { letters, rectangle } from '../../workbook/spreadsheet/a1';
import type { NamedCells } from './cells';

type GasRange = GoogleAppsScript.Spreadsheet.Range;

/** The selected cells, as a question may use them. */
export interface SelectedCells extends NamedCells {
  readonly columns: number;
  /** The first of them is a number: such cells count 1, 2, 3 … where dates are asked for. */
  readonly areNumbers: boolean;
}

/** The selected cells without the heading on top of them, open-ended where they reach the end of the sheet. */
export function selectedCells(): SelectedCells {
  const range = SpreadsheetApp.getActiveRange() ?? SpreadsheetApp.getCurrentCell();
  const sheet = range.getSheet();
  const { first, heading } = withoutHeading(range);
  const [row, column, columns] = [range.getRow() + first, range.getColumn(), range.getNumColumns()];
  const rows = range.getNumRows() - first;
  const isOpen = row + rows - 1 === sheet.getMaxRows();
  const a1 = isOpen
    ? `${letters(column)}${row}:${letters(column + columns - 1)}`
    : rectangle(row, column, rows, columns);
  const [top] = sheet.getRange(row, column, 1, 1).getValues()[0] ?? [];
  return {
    sheet: sheet.getSheetId(),
    a1,
    label: `${sheet.getName()} · ${heading ?? a1}`,
    columns,
    areNumbers: typeof top === 'number',
  };
}

/** How many rows of the selection are its heading, and the heading's text; it may also stand right above. */
function withoutHeading(range: GasRange): { first: number; heading: string | null } {
  const row = range.getRow();
  if (range.getNumRows() > 1) {
    const [top, second] = rowsFrom(range, row, 2).map(headingIn);
    // Texts in both rows are figures typed as text, which are refused with a message.
    if (top && !second) return { first: 1, heading: top };
  }
  const [above = null] = row > 1 ? rowsFrom(range, row - 1, 1).map(headingIn) : [];
  return { first: 0, heading: above };
}

function rowsFrom(range: GasRange, row: number, rows: number): Range {
  return range.getSheet().getRange(row, range.getColumn(), rows, range.getNumColumns()).getValues();
}

/** Texts throughout are a heading; blanks may stand among them. */
function headingIn(cells: readonly unknown[]): string | null {
  const filled = cells.filter((cell) => cell !== '');
  const areTexts = filled.length > 0 && filled.every((cell) => typeof cell === 'string');
  return areTexts ? filled.join(', ') : null;
}
