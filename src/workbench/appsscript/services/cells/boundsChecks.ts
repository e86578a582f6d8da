import type { Bounds, SheetSize } from '../../geometry/a1';

/** Throws what Google throws for a range that begins before the sheet, is empty, or leaves the sheet. */
export function assertInSheet({ startRow, endRow, startColumn, endColumn }: Bounds, size: SheetSize): void {
  if (startRow < 0) throw new Error('The starting row of the range is too small.');
  if (startColumn < 0) throw new Error('The starting column of the range is too small.');
  if (endRow < startRow) throw new Error('The number of rows in the range must be at least 1.');
  if (endColumn < startColumn) throw new Error('The number of columns in the range must be at least 1.');
  if (endRow < size.rows && endColumn < size.columns) return;
  throw new Error('The coordinates of the range are outside the dimensions of the sheet.');
}

/** Throws what Google throws when the data written hasn't as many rows and columns as the range. */
export function assertShape(data: readonly (readonly unknown[])[], bounds: Bounds): void {
  const columns = bounds.endColumn - bounds.startColumn + 1;
  assertSameCount('rows', data.length, bounds.endRow - bounds.startRow + 1);
  for (const row of data) assertSameCount('columns', row.length, columns);
}

function assertSameCount(what: 'rows' | 'columns', inData: number, inRange: number): void {
  if (inData === inRange) return;
  throw new Error(
    `The number of ${what} in the data does not match the number of ${what} in the range. ` +
      `The data has ${inData} but the range has ${inRange}.`,
  );
}

/** Throws when the sheet, `available` rows or columns large, hasn't those rows or columns, counted from 1. */
export function assertLines(what: 'rows' | 'columns', first: number, count: number, available: number): void {
  if (first >= 1 && count >= 1 && first + count - 1 <= available) return;
  throw new Error(`Those ${what} are out of bounds.`);
}

/** Throws what Google throws when deleting those rows or columns would leave none, or none that isn't frozen. */
export function assertSomeLeft(
  what: 'rows' | 'columns',
  first: number,
  count: number,
  available: number,
  frozen: number,
): void {
  if (count === available) throw new Error(`You can't delete all the ${what} on the sheet.`);
  if (first > frozen + 1 || first + count - 1 < available) return;
  throw new Error(`Sorry, it is not possible to delete all non-frozen ${what}.`);
}
