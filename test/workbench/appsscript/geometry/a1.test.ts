import fc from 'fast-check';
import { formatA1, parseA1, splitSheet } from '../../../../src/workbench/appsscript/geometry/a1';

const SIZE = { rows: 100, columns: 30 };
const bounds = (startRow: number, endRow: number, startColumn: number, endColumn: number) => ({
  startRow,
  endRow,
  startColumn,
  endColumn,
});

describe('parseA1', () => {
  it.each([
    ['A1', bounds(0, 0, 0, 0)],
    ['$b$2', bounds(1, 1, 1, 1)],
    ['AA10', bounds(9, 9, 26, 26)],
    ['B2:C5', bounds(1, 4, 1, 2)],
    ['C5:B2', bounds(1, 4, 1, 2)],
    ['B2:B', bounds(1, 99, 1, 1)],
    ['B:C', bounds(0, 99, 1, 2)],
    ['2:3', bounds(1, 2, 0, 29)],
    ['B2:3', bounds(1, 2, 1, 29)],
  ])('%s is read', (a1, expected) => {
    expect(parseA1(a1, SIZE)).toEqual(expected);
  });

  it.each(['', 'B', '7', 'A1:', ':B2', 'A1:B2:C3', 'revenue_2024', 'A-1', 'A1 '])(
    'reads no cells in "%s"',
    (text) => {
      expect(parseA1(text, SIZE)).toBeNull();
    },
  );

  it('What formatA1 writes is read back', () => {
    const corner = fc.record({ row: fc.nat(99_999), column: fc.nat(18_277) });
    fc.assert(
      fc.property(corner, corner, (a, b) => {
        const written = bounds(
          Math.min(a.row, b.row),
          Math.max(a.row, b.row),
          Math.min(a.column, b.column),
          Math.max(a.column, b.column),
        );
        expect(parseA1(formatA1(written), SIZE)).toEqual(written);
      }),
    );
  });
});

describe('formatA1', () => {
  it.each([
    [bounds(0, 0, 25, 25), 'Z1'],
    [bounds(0, 0, 26, 26), 'AA1'],
    [bounds(1, 1, 701, 702), 'ZZ2:AAA2'],
  ])('%j is written as %s', (cells, a1) => {
    expect(formatA1(cells)).toBe(a1);
  });
});

describe('splitSheet', () => {
  it.each([
    ['A1', null, 'A1'],
    ['Sheet1!A1:B', 'Sheet1', 'A1:B'],
    ["'My shop'!A1", 'My shop', 'A1'],
    ["'L''activité!'!B2", "L'activité!", 'B2'],
  ])('%s is split into sheet and cells', (a1, sheet, cells) => {
    expect(splitSheet(a1)).toEqual({ sheet, cells });
  });
});
