import type { IRange } from '@univerjs/core';
import type { FRange, FWorksheet } from '@univerjs/sheets/lib/facade';
import type { Bounds } from '../../geometry/a1';

/** The merged cells that a rectangle of a sheet touches. */
export function mergesIn(sheet: FWorksheet, bounds: Bounds): Bounds[] {
  const { startRow, startColumn, endRow, endColumn } = bounds;
  return sheet.getSheet().getMergedCellRange(startRow, startColumn, endRow, endColumn).map(plain);
}

/** One cell alone stays what it is. */
export function merge(sheet: FWorksheet, grid: FRange): void {
  const bounds = grid.getRange();
  assertWhole(sheet, bounds);
  if (bounds.startRow === bounds.endRow && bounds.startColumn === bounds.endColumn) return;
  grid.merge({ isForceMerge: true });
}

/** Each row of the range becomes one cell; a single column stays what it is. */
export function mergeAcross(sheet: FWorksheet, grid: FRange): void {
  const bounds = grid.getRange();
  assertWhole(sheet, bounds);
  if (bounds.startColumn === bounds.endColumn) return;
  grid.mergeAcross({ isForceMerge: true });
}

export function breakApart(sheet: FWorksheet, grid: FRange): void {
  const bounds = grid.getRange();
  assertWhole(sheet, bounds);
  if (mergesIn(sheet, bounds).length > 0) grid.breakApart();
}

/** Throws what Google throws for a range that cuts through merged cells. */
function assertWhole(sheet: FWorksheet, bounds: Bounds): void {
  const isInside = (merged: Bounds) =>
    merged.startRow >= bounds.startRow &&
    merged.endRow <= bounds.endRow &&
    merged.startColumn >= bounds.startColumn &&
    merged.endColumn <= bounds.endColumn;
  if (mergesIn(sheet, bounds).every(isInside)) return;
  throw new Error('You must select all cells in a merged range to merge or unmerge them.');
}

function plain({ startRow, endRow, startColumn, endColumn }: IRange): Bounds {
  return { startRow, endRow, startColumn, endColumn };
}
