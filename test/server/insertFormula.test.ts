import { insertFormula } from '../../src/server/insertFormula';

const FORMULA = '=ROI(1500; 1000)';

/** A block of cells from B4 on, the active one. */
function block(values: readonly unknown[][], formulas = values.map((row) => row.map(() => ''))) {
  const written: string[] = [];
  const range = (top: number, left: number, height: number, width: number): unknown => {
    const cut = (rows: readonly unknown[][]) =>
      rows.slice(top, top + height).map((row) => row.slice(left, left + width));
    return {
      offset: (down: number, right: number, high: number, wide: number) =>
        range(top + down, left + right, high, wide),
      getValues: () => cut(values),
      getFormulas: () => cut(formulas),
      getA1Notation: () => `${'BCDE'[left]}${4 + top}`,
      setFormula: (formula: string) => written.push(formula),
    };
  };
  return { cell: range(0, 0, 1, 1), written };
}

function activeCell(cell: unknown) {
  Object.assign(globalThis, { SpreadsheetApp: { getCurrentCell: () => cell } });
}

describe('insertFormula', () => {
  test('writes the formula into a free cell', () => {
    const { cell, written } = block([['']]);
    activeCell(cell);
    expect(insertFormula(FORMULA, 1, 1)).toEqual({ inserted: true, cell: 'B4' });
    expect(written).toEqual([FORMULA]);
  });

  test('overwrites nothing: neither a value, nor a formula, nor what would block its rows and columns', () => {
    const value = block([[0]]);
    activeCell(value.cell);
    expect(insertFormula(FORMULA, 1, 1)).toEqual({ inserted: false, cell: 'B4' });
    const formula = block([['']], [['=A1']]);
    activeCell(formula.cell);
    expect(insertFormula(FORMULA, 1, 1)).toEqual({ inserted: false, cell: 'B4' });
    const beside = block([['', '', 'note']]);
    activeCell(beside.cell);
    expect(insertFormula(FORMULA, 3, 1)).toEqual({ inserted: false, cell: 'D4' });
    const below = block([[''], [''], [7]]);
    activeCell(below.cell);
    expect(insertFormula(FORMULA, 1, 3)).toEqual({ inserted: false, cell: 'B6' });
    expect([value, formula, beside, below].flatMap(({ written }) => written)).toEqual([]);
  });
});
