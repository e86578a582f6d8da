import { growWithTables } from '../pages/growWithTables';
import type { Workbook } from '../workbook';
import { type Rectangle, type Rewrite, rectanglesOf } from './rectangles';
import type { TableCells } from './tableCells';

/** Adds the rows that the changes need, and to the pages that calculate a line for each. */
export function growTable(workbook: Workbook, cells: TableCells): void {
  const missing = cells.neededHeight - cells.height;
  if (missing <= 0) return;
  workbook.sheet(cells.table.key).insertRowsAfter(cells.height, missing);
  growWithTables(workbook, cells.neededHeight);
}

/**
 * Writes the changes in few calls. The columns that identify rows are written first, and erased last, so that an
 * interrupted run finds its rows again.
 */
export function writeTable(
  workbook: Workbook,
  cells: TableCells,
  keys: readonly string[],
  order: 'first' | 'last',
): void {
  const sheet = workbook.sheet(cells.table.key);
  const positions = keys.flatMap((key) => cells.positions.get(key) ?? []);
  const holdsKey = ({ column, values }: Rectangle) =>
    positions.some((position) => column <= position && position < column + (values[0]?.length ?? 0));
  const all = rectanglesOf(cells.changes, rewriteIn(cells));
  const [withKeys, others] = [all.filter(holdsKey), all.filter((each) => !holdsKey(each))];
  for (const { row, column, values } of order === 'first'
    ? [...withKeys, ...others]
    : [...others, ...withKeys]) {
    sheet.getRange(row, column, values.length, values[0]?.length ?? 0).setValues(values);
  }
}

/** Only blanks and numbers in the table's typed columns survive being read and written back unchanged. */
function rewriteIn(cells: TableCells): Rewrite {
  const typed = cells.table.columns.filter(({ input }) => input);
  const own = new Set(typed.map(({ key }) => cells.positions.get(key)));
  return (row, column) => {
    const value = cells.at(row, column);
    const isPlain = value === '' || typeof value === 'number';
    return isPlain && own.has(column) && !cells.isFormula(row, column) ? value : null;
  };
}
