import { type Area, type Bounds, boundsOf, type SheetModel } from './sheetModel';

/** The merged cells that a rectangle touches. */
export function mergesIn(sheet: SheetModel, place: Bounds): { area: Area; bounds: Bounds }[] {
  return sheet.merges.flatMap((area) => {
    const bounds = boundsOf(area);
    return bounds && touches(place, bounds) ? [{ area, bounds }] : [];
  });
}

export function contains(outer: Bounds, inner: Bounds): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}

function touches(one: Bounds, other: Bounds): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}
