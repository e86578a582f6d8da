import { exampleFormula } from '../../src/cells/example';
import { RATE_INTERVAL, ROI } from '../../src/functions';
import { allFunctions } from '../../src/functions/byName';
import { getSidebarState, insertFunction, setLanguage } from '../../src/server/operations';

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

function withServices(cell: unknown, properties = new Map<string, string>()) {
  Object.assign(globalThis, {
    SpreadsheetApp: { getCurrentCell: () => cell },
    Session: { getActiveUserLocale: () => 'fr' },
    PropertiesService: {
      getUserProperties: () => ({
        getProperty: (key: string) => properties.get(key) ?? null,
        setProperty: (key: string, value: string) => properties.set(key, value),
      }),
    },
  });
}

describe('insertFunction', () => {
  test('writes the example into a free cell', () => {
    const { cell, written } = activeRow(['']);
    withServices(cell);
    expect(insertFunction('ROI')).toEqual({ inserted: true, cell: 'B4' });
    expect(written).toEqual([exampleFormula('ROI', ROI.example)]);
  });

  test('overwrites nothing: neither a value, nor a formula, nor what would block its columns', () => {
    const value = activeRow([0]);
    withServices(value.cell);
    expect(insertFunction('ROI')).toEqual({ inserted: false, cell: 'B4' });
    const formula = activeRow([''], ['=A1']);
    withServices(formula.cell);
    expect(insertFunction('ROI')).toEqual({ inserted: false, cell: 'B4' });
    const beside = activeRow(['', '', 'note']);
    withServices(beside.cell);
    expect(insertFunction(RATE_INTERVAL.name)).toEqual({ inserted: false, cell: 'D4' });
    expect([...value.written, ...formula.written, ...beside.written]).toEqual([]);
  });

  test('refuses a name that is no function', () => {
    withServices(activeRow(['']).cell);
    expect(() => insertFunction('constructor')).toThrow('constructor');
  });
});

describe('getSidebarState', () => {
  test('speaks the language of the account until the user chooses another', () => {
    withServices(null);
    expect(getSidebarState().language).toBe('fr');
    setLanguage('en');
    expect(getSidebarState().language).toBe('en');
  });

  test('describes every function in data that can cross to the sidebar', () => {
    withServices(null);
    const state = getSidebarState();
    expect(state.functions.map(({ name }) => name)).toEqual(allFunctions.map(({ name }) => name));
    expect(JSON.parse(JSON.stringify(state))).toEqual(state);
  });
});
