import type { Workbook } from '../workbook';
import { type Rectangle, type Rewrite, rectanglesOf } from './rectangles';
import type { TableCells } from './tableCells';

/** Makes room for rows to come. */
export function growTable(workbook: Workbook, cells: TableCells): void {
  const missing = cells.neededHeight - cells.height;
  if (missing > 0) workbook.sheet(cells.table.key).insertRowsAfter(cells.height, missing);
}

/**
 * Writes what is to be written, in few calls. What tells rows apart is written first, and erased last: an
 * interrupted import finds its rows again.
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

/** Only blanks and numbers of the table's own typed columns stay what they are when they are written again. */
function rewriteIn(cells: TableCells): Rewrite {
  const typed = cells.table.columns.filter(({ input }) => input);
  const own = new Set(typed.map(({ key }) => cells.positions.get(key)));
  return (row, column) => {
    const value = cells.at(row, column);
    const isPlain = value === '' || typeof value === 'number';
    return isPlain && own.has(column) && !cells.isFormula(row, column) ? value : null;
  };
}
