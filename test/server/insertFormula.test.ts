import { insertFormula } from '../../src/server/insertFormula';

const FORMULA = '=ROI(1500; 1000)';

/** A row of cells, from the active one rightwards. */
function activeRow(values: unknown[], formulas: string[] = values.map(() => '')) {
  const written: string[] = [];
  const range = (start: number, width: number): unknown => ({
    offset: (_: number, columns: number, __: number, wide: number) => range(start + columns, wide),
    getValues: () => [values.slice(start, start + width)],
    getFormulas: () => [formulas.slice(start, start + width)],
    getA1Notation: () => `${'BCDE'[start]}4`,
    setFormula: (formula: string) => written.push(formula),
  });
  return { cell: range(0, 1), written };
}

function activeCell(cell: unknown) {
  Object.assign(globalThis, { SpreadsheetApp: { getCurrentCell: () => cell } });
}

describe('insertFormula', () => {
  test('writes the formula into a free cell', () => {
    const { cell, written } = activeRow(['']);
    activeCell(cell);
    expect(insertFormula(FORMULA, 1)).toEqual({ inserted: true, cell: 'B4' });
    expect(written).toEqual([FORMULA]);
  });

  test('overwrites nothing: neither a value, nor a formula, nor what would block its columns', () => {
    const value = activeRow([0]);
    activeCell(value.cell);
    expect(insertFormula(FORMULA, 1)).toEqual({ inserted: false, cell: 'B4' });
    const formula = activeRow([''], ['=A1']);
    activeCell(formula.cell);
    expect(insertFormula(FORMULA, 1)).toEqual({ inserted: false, cell: 'B4' });
    const beside = activeRow(['', '', 'note']);
    activeCell(beside.cell);
    expect(insertFormula(FORMULA, 3)).toEqual({ inserted: false, cell: 'D4' });
    expect([...value.written, ...formula.written, ...beside.written]).toEqual([]);
  });
});
