import type { ICellData, IRange, Nullable, ObjectMatrix } from '@univerjs/core';
import type { BaseReferenceObject } from '@univerjs/engine-formula';

type Matrix = Nullable<Pick<ObjectMatrix<Nullable<ICellData>>, 'getValue'>>;
type Ranges = Readonly<Record<number, Readonly<Record<number, IRange>>>>;

/**
 * Reads cells of the sheet of a reference, each as `getCellData` of the reference does: what this calculation gave comes before what
 * an earlier one spilled, and that before what the sheet stores. Univer looks for all of these anew at each cell.
 */
export function cellReader(
  reference: BaseReferenceObject,
): (row: number, column: number) => Nullable<ICellData> {
  const results = reference.getCurrentRuntimeSheetData() as Matrix;
  const spilled = reference.getCurrentRuntimeActiveArrayFormulaCellData() as Matrix;
  const spilledBefore = reference.getCurrentActiveArrayFormulaCellData() as Matrix;
  const stored = reference.getCurrentActiveSheetData()?.cellData as Matrix;
  const renewed = renewedRanges(reference);
  const isLeft = (row: number, column: number) =>
    renewed.some(
      ({ startRow, endRow, startColumn, endColumn }) =>
        row >= startRow && row <= endRow && column >= startColumn && column <= endColumn,
    );
  return (row, column) => {
    const now =
      results?.getValue(row, column) ||
      spilled?.getValue(row, column) ||
      reference.getRuntimeFeatureCellValue(row, column);
    if (now) return now;
    const before = spilledBefore?.getValue(row, column);
    if (before) return isLeft(row, column) ? null : before;
    return stored?.getValue(row, column);
  };
}

/** What formulas filled before this calculation, of those that it has calculated again: what they don't fill now is blank. */
function renewedRanges(reference: BaseReferenceObject): IRange[] {
  const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
  const before = rangesIn(reference.getCurrentActiveArrayFormulaRange());
  const now = rangesIn(reference.getCurrentRuntimeActiveArrayFormulaRange());
  return Object.entries(before).flatMap(([row, line]) =>
    Object.entries(line).flatMap(([column, range]) => {
      const isMet =
        range.startRow <= endRow &&
        range.endRow >= startRow &&
        range.startColumn <= endColumn &&
        range.endColumn >= startColumn;
      return isMet && now[Number(row)]?.[Number(column)] ? [range] : [];
    }),
  );
}

function rangesIn(ranges: unknown): Ranges {
  return (ranges ?? {}) as Ranges;
}
