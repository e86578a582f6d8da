import type { FormulaDataModel } from '@univerjs/engine-formula';
import { Spills } from '../../../../src/workbench/engine/univer/spills';

type Place = readonly [row: number, column: number];

/** A formula in that cell fills rows of values from it on. */
interface Filled {
  readonly at: Place;
  readonly rows: readonly (readonly number[])[];
}

function modelOf(filled: readonly Filled[]): Partial<FormulaDataModel> {
  const ranges: Record<number, Record<number, object>> = {};
  const cells: Record<number, Record<number, { v: number }>> = {};
  for (const { at, rows } of filled) {
    const [startRow, startColumn] = at;
    const end = {
      endRow: startRow + rows.length - 1,
      endColumn: startColumn + (rows[0]?.length ?? 0) - 1,
    };
    ranges[startRow] = { ...ranges[startRow], [startColumn]: { startRow, startColumn, ...end } };
    rows.forEach((row, down) => {
      const line = cells[startRow + down] ?? {};
      cells[startRow + down] = line;
      row.forEach((v, across) => {
        line[startColumn + across] = { v };
      });
    });
  }
  const model = {
    getArrayFormulaRange: () => ({ book: { sheet: ranges } }),
    getArrayFormulaCellData: () => ({ book: { sheet: cells } }),
  };
  // Univer's own types ask for whole matrices, of which only these plain parts are read.
  return model as unknown as Partial<FormulaDataModel>;
}

/** A look at one workbook after the other; gives the cells that were reached, as text. */
function look(how: 'reached' | 'changed', ...states: readonly (readonly Filled[])[]): string[] {
  let state: readonly Filled[] = [];
  const current = () => modelOf(state);
  const formulas = {
    getArrayFormulaRange: () => current().getArrayFormulaRange?.(),
    getArrayFormulaCellData: () => current().getArrayFormulaCellData?.(),
  };
  const spills = new Spills(formulas as FormulaDataModel);
  let found: string[] = [];
  for (const next of states) {
    state = next;
    found = spills[how]().map(({ range }) => {
      const { startRow, startColumn, endRow, endColumn } = range;
      return `${startRow},${startColumn} to ${endRow},${endColumn}`;
    });
  }
  return found;
}

const column = { at: [1, 2], rows: [[1], [2], [3]] } as const;
const table = {
  at: [0, 0],
  rows: [
    [1, 2],
    [3, 4],
  ],
} as const;

describe('the cells that spills reach', () => {
  test("All cells but the formula's own count as reached", () => {
    expect(look('reached', [column])).toEqual(['2,2 to 3,2']);
    expect(look('reached', [table])).toEqual(['0,1 to 0,1', '1,0 to 1,1']);
    expect(look('reached', [{ at: [4, 4], rows: [[1]] }])).toEqual([]);
  });

  test('Cells are reported once, and again together with those that a changed spill left', () => {
    expect(look('reached', [column, table], [column, table])).toEqual([]);
    const shorter = { ...column, rows: [[1], [2]] };
    expect(look('reached', [column, table], [shorter, table])).toEqual(['2,2 to 3,2', '2,2 to 2,2']);
    expect(look('reached', [column, table], [table])).toEqual(['2,2 to 3,2']);
  });

  test('Cells count as changed when they hold something else', () => {
    const others = { ...column, rows: [[1], [2], [7]] };
    expect(look('reached', [column], [others])).toEqual([]);
    expect(look('changed', [column, table], [others, table])).toEqual(['2,2 to 3,2']);
    expect(look('changed', [column, table], [column, table])).toEqual([]);
  });
});
