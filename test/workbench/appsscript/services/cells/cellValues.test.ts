import {
  toCellData,
  toFormulaData,
  toScriptValue,
} from '../../../../../src/workbench/appsscript/services/cells/cellValues';

const cell = (value: number | string | boolean | null, pattern: string) => ({ value, pattern });

describe('toScriptValue', () => {
  it.each([
    [null, ''],
    ['', ''],
    [1.5, 1.5],
    ['text', 'text'],
    [true, true],
    ['#DIV/0!', '#DIV/0!'],
  ])('The cell %p is %p to a script', (value, expected) => {
    expect(toScriptValue(cell(value, 'General'))).toBe(expected);
  });

  it('A number in a date format is the date on the wall clock, whatever the time zone', () => {
    expect(toScriptValue(cell(45306, 'yyyy-mm-dd'))).toEqual(new Date(2024, 0, 15));
    expect(toScriptValue(cell(45306.75, 'dd/mm/yyyy hh:mm'))).toEqual(new Date(2024, 0, 15, 18));
  });

  it.each(['', 'General', '0.00 %', '#,##0.00'])('A number in the format "%s" stays a number', (pattern) => {
    expect(toScriptValue(cell(45306, pattern))).toBe(45306);
  });
});

describe('toCellData', () => {
  const nothing = { f: null, si: null, p: null };

  it.each([
    [1.5, { v: 1.5 }],
    ['text', { v: 'text', t: 1 }],
    ['=', { v: '=', t: 1 }],
    ['12', { v: 12 }],
    ["'12", { v: '12', t: 1 }],
    ['TRUE', { v: 1, t: 3 }],
    ['30%', { v: 0.3, s: { n: { pattern: '0%' } } }],
    [false, { v: 0, t: 3 }],
    [null, { v: null }],
    ['', { v: null }],
  ])('Writing %p replaces all that the cell held', (value, content) => {
    expect(toCellData(value, 'en')).toEqual({ ...nothing, ...content });
  });

  it('A date is stored as a serial number in the format of the language', () => {
    const date = new Date(2024, 0, 15, 12);
    expect(toCellData(date, 'fr')).toMatchObject({ v: 45306.5, s: { n: { pattern: 'dd/mm/yyyy' } } });
    expect(toCellData(date, 'en')).toMatchObject({ v: 45306.5, s: { n: { pattern: 'm/d/yyyy' } } });
  });

  it('A text that begins with = is a formula', () => {
    expect(toCellData('=1+1', 'en')).toMatchObject({ f: '=1+1', v: null });
  });

  it('Texts are read as if typed in the language', () => {
    expect(toCellData('1,5', 'fr')).toMatchObject({ v: 1.5 });
    expect(toCellData('=SUM(A1:A;1,5)', 'fr')).toMatchObject({ f: '=SUM(A1:A1048576,1.5)' });
  });

  it('Texts stay texts in cells of text, and formats stay elsewhere', () => {
    expect(toCellData('0612', 'en', '@')).toMatchObject({ v: '0612', t: 1 });
    expect(toCellData('30%', 'en', '0.000')).not.toHaveProperty('s');
    expect(toCellData(new Date(2024, 0, 15), 'en', 'yyyy-mm-dd')).not.toHaveProperty('s');
  });

  it('A stored date is read back', () => {
    const date = new Date(2024, 9, 27, 23, 59, 59, 999);
    const { v } = toCellData(date, 'en');
    expect(toScriptValue(cell(Number(v), 'm/d/yyyy'))).toEqual(date);
  });
});

describe('toFormulaData', () => {
  it('A formula may lack its =, and an empty one clears the cell', () => {
    const formulas = ['A1*2', '=A1*2', ''].map((formula) => toFormulaData(formula, 'en').f);
    expect(formulas).toEqual(['=A1*2', '=A1*2', null]);
  });
});
