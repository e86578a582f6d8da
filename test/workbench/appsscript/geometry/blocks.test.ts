import { blocksOf } from '../../../../src/workbench/appsscript/geometry/blocks';

const told = (rows: string[]) =>
  blocksOf(rows.map((row) => [...row])).map(({ value, bounds }) => [
    value,
    bounds.startRow,
    bounds.endRow,
    bounds.startColumn,
    bounds.endColumn,
  ]);

describe('blocksOf', () => {
  it('Equal cells are one block', () => {
    expect(told(['aaa', 'aaa'])).toEqual([['a', 0, 1, 0, 2]]);
  });

  it('Every cell is covered once, each with its value', () => {
    const rows = ['aab', 'aac', 'bac'];
    const cells = blocksOf(rows.map((row) => [...row])).flatMap(({ value, bounds }) =>
      rows.flatMap((row, r) =>
        [...row].flatMap((_, c) => {
          const isInside = r >= bounds.startRow && r <= bounds.endRow;
          return isInside && c >= bounds.startColumn && c <= bounds.endColumn ? [`${r}${c}${value}`] : [];
        }),
      ),
    );
    expect(cells.sort()).toEqual(rows.flatMap((row, r) => [...row].map((value, c) => `${r}${c}${value}`)));
  });

  it('Columns are joined only where their runs are the same', () => {
    expect(told(['ab', 'aa'])).toEqual([
      ['a', 0, 1, 0, 0],
      ['b', 0, 0, 1, 1],
      ['a', 1, 1, 1, 1],
    ]);
    expect(told([])).toEqual([]);
  });
});
