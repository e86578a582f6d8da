import { assertSameLength } from '../../cells/readSeries';
import type { Range } from '../../cells/values';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Cells of a sheet, which is known by its id; `A2:A` reaches down to the sheet's end. */
export interface CellsReference {
  readonly sheet: number;
  readonly a1: string;
  /** The key of a column of the tracking workbook, which is then looked for wherever it was moved. */
  readonly column?: string;
}

/** Cells with a name that a person knows them by. */
export interface NamedCells extends CellsReference {
  readonly label: string;
}

/** The cells of a range down to the last row that holds anything, and how many rows the range itself has. */
interface ReadCells {
  readonly cells: Range;
  readonly height: number;
}

/**
 * Reads ranges that belong together row by row, each in one call and no further than its sheet is filled.
 * Throws what a formula over the ranges would refuse: ranges that differ in height.
 */
export function readTogether(
  spreadsheet: Spreadsheet,
  references: Readonly<Record<string, CellsReference>>,
): Record<string, Range> {
  const read = Object.entries(references).map(([name, reference]) => ({
    name,
    ...readCells(spreadsheet, reference),
  }));
  assertSameLength(read.map(({ name, height }) => ({ name, cells: Array(height) })));
  const longest = Math.max(...read.map(({ cells }) => cells.length));
  return Object.fromEntries(read.map(({ name, cells }) => [name, padTo(longest, cells)]));
}

function readCells(spreadsheet: Spreadsheet, { sheet: id, a1 }: CellsReference): ReadCells {
  const sheet = sheetWith(spreadsheet, id);
  const range = sheet.getRange(a1);
  const height = range.getNumRows();
  const rows = Math.min(height, Math.max(1, sheet.getLastRow() - range.getRow() + 1));
  const cells = sheet.getRange(range.getRow(), range.getColumn(), rows, range.getNumColumns()).getValues();
  return { cells, height };
}

export function sheetWith(spreadsheet: Spreadsheet, id: number): GoogleAppsScript.Spreadsheet.Sheet {
  const sheet = spreadsheet.getSheetById(id);
  if (!sheet) throw new Error(`The sheet ${id} is gone.`);
  return sheet;
}

/** Below its last filled row a sheet is blank. */
function padTo(rows: number, cells: Range): Range {
  const blank = Array(cells[0]?.length ?? 0).fill('');
  return [...cells, ...Array.from({ length: rows - cells.length }, () => blank)];
}
