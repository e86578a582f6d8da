import type { Bounds, SheetSize } from './a1';

/** A rectangle of a sheet; rows and columns count from 0. Without an end it reaches the end of the sheet. */
export interface Area {
  readonly startRow: number;
  readonly endRow: number | null;
  readonly startColumn: number;
  readonly endColumn: number | null;
}

/** A rectangle of the sheet that has this lasting id. */
export interface SheetArea {
  readonly sheetId: string;
  readonly area: Area;
}

/** Several rows down to the last one are open-ended, as `A2:A` is; so are all columns together. */
export function areaOf({ startRow, endRow, startColumn, endColumn }: Bounds, size: SheetSize): Area {
  const toBottom = endRow === size.rows - 1 && endRow > startRow;
  const allColumns = startColumn === 0 && endColumn === size.columns - 1;
  return {
    startRow,
    endRow: toBottom ? null : endRow,
    startColumn,
    endColumn: allColumns ? null : endColumn,
  };
}

export function boundsOf({ startRow, endRow, startColumn, endColumn }: Area, size: SheetSize): Bounds {
  return { startRow, endRow: endRow ?? size.rows - 1, startColumn, endColumn: endColumn ?? size.columns - 1 };
}

/** Rows or columns that were inserted, removed, or moved to before another one. */
export type StructureChange = {
  readonly axis: 'row' | 'column';
  readonly start: number;
  readonly count: number;
} & ({ readonly kind: 'inserted' | 'removed' } | { readonly kind: 'moved'; readonly before: number });

/** First and last row, or column; null is the sheet's end. */
type Extent = readonly [number, number | null];

/** Where an area is after the change; null when nothing of it is left. */
export function areaAfter(area: Area, change: StructureChange): Area | null {
  const isRow = change.axis === 'row';
  const extent: Extent = isRow ? [area.startRow, area.endRow] : [area.startColumn, area.endColumn];
  const moved = extentAfter(extent, change);
  if (moved === null) return null;
  const [start, end] = moved;
  return isRow ? { ...area, startRow: start, endRow: end } : { ...area, startColumn: start, endColumn: end };
}

function extentAfter(extent: Extent, change: StructureChange): Extent | null {
  const { start, count } = change;
  if (change.kind !== 'moved') {
    return change.kind === 'inserted'
      ? afterInsertion(extent, start, count)
      : afterRemoval(extent, start, count);
  }
  const { before } = change;
  const landing = before > start ? before - count : before;
  const [first, last] = extent;
  const movesAlong = first >= start && last !== null && last < start + count;
  if (movesAlong) return [first + landing - start, last + landing - start];
  const without = afterRemoval(extent, start, count);
  return without && afterInsertion(without, landing, count);
}

function afterInsertion([first, last]: Extent, start: number, count: number): Extent {
  const end = last !== null && start <= last ? last + count : last;
  return [start <= first ? first + count : first, end];
}

function afterRemoval([first, last]: Extent, start: number, count: number): Extent | null {
  const removedUpTo = (end: number) => Math.min(Math.max(end - start, 0), count);
  const newFirst = first - removedUpTo(first);
  if (last === null) return [newFirst, null];
  const newLast = last - removedUpTo(last + 1);
  return newLast < newFirst ? null : [newFirst, newLast];
}
