import type { Bounds } from './a1';

/** What two rectangles share, or null. */
export function intersection(a: Bounds, b: Bounds): Bounds | null {
  const shared = {
    startRow: Math.max(a.startRow, b.startRow),
    endRow: Math.min(a.endRow, b.endRow),
    startColumn: Math.max(a.startColumn, b.startColumn),
    endColumn: Math.min(a.endColumn, b.endColumn),
  };
  return shared.startRow <= shared.endRow && shared.startColumn <= shared.endColumn ? shared : null;
}

/** What is left of a rectangle without the other: up to four, above, below, left and right of it. */
export function subtract(from: Bounds, other: Bounds): Bounds[] {
  const hole = intersection(from, other);
  if (hole === null) return [from];
  const beside = { startRow: hole.startRow, endRow: hole.endRow };
  return [
    { ...from, endRow: hole.startRow - 1 },
    { ...from, startRow: hole.endRow + 1 },
    { ...from, ...beside, endColumn: hole.startColumn - 1 },
    { ...from, ...beside, startColumn: hole.endColumn + 1 },
  ].filter(({ startRow, endRow, startColumn, endColumn }) => startRow <= endRow && startColumn <= endColumn);
}
