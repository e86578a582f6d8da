import {
  type Area,
  areaAfter,
  areaOf,
  boundsOf,
  type StructureChange,
} from '../../../../src/workbench/appsscript/geometry/area';

const SIZE = { rows: 1000, columns: 26 };
const rows = (startRow: number, endRow: number | null): Area => ({
  startRow,
  endRow,
  startColumn: 2,
  endColumn: 3,
});
const change = (kind: 'inserted' | 'removed', start: number, count = 1): StructureChange => ({
  kind,
  axis: 'row',
  start,
  count,
});
const moved = (start: number, count: number, before: number): StructureChange => ({
  kind: 'moved',
  axis: 'row',
  start,
  count,
  before,
});

describe('an area', () => {
  it.each([
    [
      { startRow: 1, endRow: 999, startColumn: 0, endColumn: 0 },
      { endRow: null, endColumn: 0 },
    ],
    [
      { startRow: 999, endRow: 999, startColumn: 0, endColumn: 0 },
      { endRow: 999, endColumn: 0 },
    ],
    [
      { startRow: 0, endRow: 0, startColumn: 0, endColumn: 25 },
      { endRow: 0, endColumn: null },
    ],
    [
      { startRow: 0, endRow: 0, startColumn: 1, endColumn: 25 },
      { endRow: 0, endColumn: 25 },
    ],
  ])('The area of %j is open where it reaches the end of the sheet', (bounds, open) => {
    expect(areaOf(bounds, SIZE)).toMatchObject(open);
    expect(boundsOf(areaOf(bounds, SIZE), SIZE)).toEqual(bounds);
  });

  it.each<[string, Area, StructureChange, [number, number | null] | null]>([
    ['insertion before', rows(5, 9), change('inserted', 5, 2), [7, 11]],
    ['insertion inside', rows(5, 9), change('inserted', 6, 2), [5, 11]],
    ['insertion after', rows(5, 9), change('inserted', 10), [5, 9]],
    ['insertion into an open area', rows(5, null), change('inserted', 7), [5, null]],
    ['removal before', rows(5, 9), change('removed', 1, 2), [3, 7]],
    ['removal of the beginning', rows(5, 9), change('removed', 4, 3), [4, 6]],
    ['removal of the end', rows(5, 9), change('removed', 8, 5), [5, 7]],
    ['removal after', rows(5, 9), change('removed', 10), [5, 9]],
    ['removal of everything', rows(5, 9), change('removed', 5, 5), null],
    ['removal of the beginning of an open area', rows(5, null), change('removed', 4, 3), [4, null]],
    ['its own move down', rows(5, 6), moved(5, 2, 10), [8, 9]],
    ['its own move up', rows(5, 6), moved(4, 4, 0), [1, 2]],
    ['a move of others across it', rows(5, 9), moved(0, 2, 20), [3, 7]],
    ['a move of others into it', rows(5, 9), moved(0, 2, 7), [3, 9]],
    ['a move of a part of it out of it', rows(5, 9), moved(6, 2, 0), [7, 9]],
  ])('An area follows %s', (_, area, what, expected) => {
    const after = areaAfter(area, what);
    expect(after && [after.startRow, after.endRow]).toEqual(expected);
    expect(after?.startColumn ?? 2).toBe(2);
  });

  it('An area follows columns as it follows rows', () => {
    const inserted = { ...change('inserted', 0), axis: 'column' } as const;
    expect(areaAfter(rows(5, 9), inserted)).toEqual({ startRow: 5, endRow: 9, startColumn: 3, endColumn: 4 });
  });
});
