import type { IRange, IUnitRange } from '@univerjs/core';
import type { FormulaDataModel } from '@univerjs/engine-formula';
import { Spills } from '../../../../src/workbench/engine/univer/spills';

/** A formula fills a range from its own cell on: rows and columns from the first to the last. */
type Filled = readonly [startRow: number, startColumn: number, endRow: number, endColumn: number];

const rangeOf = ([startRow, startColumn, endRow, endColumn]: Filled): IRange => ({
  startRow,
  startColumn,
  endRow,
  endColumn,
});

const textOf = ({ startRow, startColumn, endRow, endColumn }: IRange) =>
  `${startRow},${startColumn} to ${endRow},${endColumn}`;

function meets(one: IRange, other: IRange): boolean {
  return (
    one.startRow <= other.endRow &&
    other.startRow <= one.endRow &&
    one.startColumn <= other.endColumn &&
    other.startColumn <= one.endColumn
  );
}

/** A sheet whose formulas fill one state after the other, read by formulas of the ranges given; what is unread at the last state. */
function unread(read: readonly Filled[], ...states: readonly (readonly Filled[])[]): string[] {
  let state: readonly Filled[] = [];
  const ranges = () => {
    const rows: Record<number, Record<number, IRange>> = {};
    for (const filled of state) {
      const range = rangeOf(filled);
      rows[range.startRow] = { ...rows[range.startRow], [range.startColumn]: range };
    }
    return { book: { sheet: rows } };
  };
  // Univer's own type asks for a whole matrix, of which only this plain part is read.
  const formulas = { getArrayFormulaRange: ranges } as unknown as FormulaDataModel;
  const readers = (cells: IUnitRange[]) =>
    new Set(read.filter((range) => cells.some((cell) => meets(rangeOf(range), cell.range))));
  const spills = new Spills(formulas, readers);
  let found: string[] = [];
  for (const next of states) {
    state = next;
    found = spills.unread().map(({ range }) => textOf(range));
  }
  return found;
}

const column: Filled = [1, 2, 3, 2];
const longer: Filled = [1, 2, 5, 2];
const table: Filled = [0, 0, 1, 1];

describe('cells that spills reach before their readers know', () => {
  test("A reader of a new spill that doesn't read the formula's own cell is told of the cells beside it", () => {
    expect(unread([[2, 2, 9, 2]], [column])).toEqual(['2,2 to 3,2']);
    expect(unread([[0, 1, 0, 1]], [table])).toEqual(['0,1 to 0,1']);
    expect(unread([[1, 0, 1, 1]], [table])).toEqual(['1,0 to 1,1']);
  });

  test('Who reads the own cell was calculated after it, and who reads elsewhere has nothing to do with it', () => {
    expect(unread([[1, 2, 9, 2]], [column])).toEqual([]);
    expect(unread([[7, 7, 9, 9]], [column])).toEqual([]);
  });

  test('What fills the same cells as before is in order, and so are readers of those when it fills more', () => {
    expect(unread([[2, 2, 9, 2]], [column], [column])).toEqual([]);
    expect(unread([[2, 2, 9, 2]], [column], [longer])).toEqual([]);
    expect(unread([[5, 2, 9, 2]], [column], [longer])).toEqual(['4,2 to 5,2']);
  });

  test('Cells that a spill left are told when it fills none any more', () => {
    expect(unread([[2, 2, 9, 2]], [longer], [column])).toEqual([]);
    expect(unread([[2, 2, 9, 2]], [column], [])).toEqual(['2,2 to 3,2']);
  });
});
