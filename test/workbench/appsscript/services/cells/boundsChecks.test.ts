import {
  assertInSheet,
  assertShape,
} from '../../../../../src/workbench/appsscript/services/cells/boundsChecks';

const TWO_BY_TWO = { startRow: 0, endRow: 1, startColumn: 0, endColumn: 1 };

describe('assertShape', () => {
  it('Data of the size of the range is accepted', () => {
    expect(() =>
      assertShape(
        [
          [1, 2],
          [3, 4],
        ],
        TWO_BY_TWO,
      ),
    ).not.toThrow();
  });

  it('The error says how many rows or columns there are, and how many there should be', () => {
    expect(() =>
      assertShape(
        [
          [1, 2],
          [3, 4],
          [5, 6],
        ],
        TWO_BY_TWO,
      ),
    ).toThrow(
      'The number of rows in the data does not match the number of rows in the range. ' +
        'The data has 3 but the range has 2.',
    );
    expect(() => assertShape([[1, 2], [3]], TWO_BY_TWO)).toThrow(
      'The number of columns in the data does not match the number of columns in the range. ' +
        'The data has 1 but the range has 2.',
    );
  });
});

describe('assertInSheet', () => {
  const size = { rows: 2, columns: 2 };

  it('The whole sheet is a range', () => {
    expect(() => assertInSheet(TWO_BY_TWO, size)).not.toThrow();
  });

  it.each([
    [{ startRow: -1 }, 'The starting row of the range is too small.'],
    [{ startColumn: -1 }, 'The starting column of the range is too small.'],
    [{ endRow: -1 }, 'The number of rows in the range must be at least 1.'],
    [{ endColumn: -1 }, 'The number of columns in the range must be at least 1.'],
    [{ endRow: 2 }, 'The coordinates of the range are outside the dimensions of the sheet.'],
    [{ endColumn: 2 }, 'The coordinates of the range are outside the dimensions of the sheet.'],
  ])('A range with %j is refused', (part, message) => {
    expect(() => assertInSheet({ ...TWO_BY_TWO, ...part }, size)).toThrow(message);
  });
});
