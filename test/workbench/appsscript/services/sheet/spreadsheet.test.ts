import { createAddIn } from '../../../../../src/workbench/appsscript';
import { bundleOf } from '../../support/bundle';
import { type HeadlessEngine, headlessEngine } from '../../support/headlessEngine';

let spreadsheet: HeadlessEngine;

beforeAll(() => {
  spreadsheet = headlessEngine();
});

afterAll(() => spreadsheet.dispose());

const PROLOGUE = 'const ss = SpreadsheetApp.getActiveSpreadsheet(); const sheet = ss.getActiveSheet();';

const addInOf = (lines: string) =>
  createAddIn(bundleOf(`function run() { ${PROLOGUE} ${lines} }`), spreadsheet.engine);

/** Runs the lines as a server call: `ss` is the spreadsheet, `sheet` the new, empty sheet of the test. */
const run = (lines: string) => addInOf(lines).run('run', []);

let sheets = 0;

beforeEach(() => {
  sheets += 1;
  spreadsheet.workbook.insertSheet(`S${sheets}`);
});

describe('a spreadsheet', () => {
  it('A spreadsheet has a name, a locale and sheets', async () => {
    expect(
      await run('return [ss.getName(), ss.getId(), ss.getSpreadsheetLocale(), sheet.getName()]'),
    ).toEqual(['Shop', 'shop', 'fr_FR', `S${sheets}`]);
    expect(await run('return ss.getSheets().length === ss.getNumSheets()')).toBe(true);
    expect(await run("return ss.getSheetByName('nowhere')")).toBeNull();
  });

  it('An inserted sheet is as large as at Google and has an unused name', async () => {
    const lines = `const made = ss.insertSheet('Made ${sheets}', 0);
      return [made.getIndex(), made.getMaxRows(), made.getMaxColumns(), ss.getActiveSheet().getName()]`;
    expect(await run(lines)).toEqual([1, 1000, 26, `Made ${sheets}`]);
    await expect(run(`ss.insertSheet('Made ${sheets}')`)).rejects.toThrow(
      `A sheet with the name "Made ${sheets}" already exists. Please enter another name.`,
    );
  });

  it('A named range is found by its name', async () => {
    spreadsheet.workbook.insertDefinedName('margin', `S${sheets}!$B$2:$C$3`);
    expect(await run("return ss.getRangeByName('margin').getA1Notation()")).toBe('B2:C3');
    expect(await run("return sheet.getRange('margin').getA1Notation()")).toBe('B2:C3');
    expect(await run("return ss.getRangeByName('nowhere')")).toBeNull();
  });

  it('A toast reaches the page', async () => {
    const addIn = addInOf("ss.toast('Saved', 'Shop')");
    const toasts: unknown[] = [];
    addIn.onToast((toast) => toasts.push(toast));
    await addIn.run('run', []);
    expect(toasts).toEqual([{ title: 'Shop', message: 'Saved' }]);
  });
});

describe('a sheet', () => {
  it('A range is had by numbers and by A1 notation', async () => {
    const lines = `return [
      sheet.getRange(2, 3), sheet.getRange(2, 3, 2), sheet.getRange(2, 3, 2, 2), sheet.getRange('B2:C'),
      sheet.getRange('B2').offset(1, 1), sheet.getRange('B2:C3').offset(1, 0, 1), ss.getRange("'S1'!A1"),
    ].map((range) => range.getSheet().getName() + '!' + range.getA1Notation())`;
    const name = `S${sheets}`;
    const cells = ['C2', 'C2:C3', 'C2:D3', 'B2:C1000', 'C3', 'B3:C3'];
    expect(await run(lines)).toEqual([...cells.map((a1) => `${name}!${a1}`), 'S1!A1']);
  });

  it.each([
    ['0, 1', 'The starting row of the range is too small.'],
    ['1, 1, 0', 'The number of rows in the range must be at least 1.'],
    ['1001, 1', 'The coordinates of the range are outside the dimensions of the sheet.'],
    ["'nowhere!A1'", 'Range not found'],
    ["'B2:'", 'Range not found'],
    ['true', "The parameters (boolean) don't match the method signature for Sheet.getRange."],
  ])('getRange(%s) is refused', async (args, message) => {
    await expect(run(`sheet.getRange(${args})`)).rejects.toThrow(message);
  });

  it('The last row and column with content include what formulas spilled', async () => {
    const reach = 'return [sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()]';
    expect(await run(reach)).toEqual([0, 0, 'A1']);
    await run("sheet.getRange('B2').setFormula('=SEQUENCE(4, 2)')");
    await spreadsheet.calculated();
    expect(await run(reach)).toEqual([5, 3, 'A1:C5']);
  });

  it('Rows are appended below the content, and the sheet grows for them', async () => {
    await run("sheet.getRange('A3').setValue(1)");
    expect(await run("sheet.appendRow(['a', 2]); return sheet.getRange('A4:B4').getValues()")).toEqual([
      ['a', 2],
    ]);
    await run("sheet.getRange('A1000').setValue(1)");
    expect(await run("sheet.appendRow(['z']); return [sheet.getMaxRows(), sheet.getLastRow()]")).toEqual([
      1001, 1001,
    ]);
  });
});

describe('a range', () => {
  it('Values are read back as they were set', async () => {
    const lines = `const range = sheet.getRange('B2:C4');
      range.setValues([[1.5, 'x'], [true, ''], [null, new Date(2024, 0, 15, 6)]]);
      const [first, second, third] = range.getValues();
      return [first, second, third[0], third[1] instanceof Date && third[1].getTime() === new Date(2024, 0, 15, 6).getTime()]`;
    expect(await run(lines)).toEqual([[1.5, 'x'], [true, ''], '', true]);
  });

  it('One value fills all cells of a range', async () => {
    expect(await run("return sheet.getRange('A1:B2').setValue(7).getValues()")).toEqual([
      [7, 7],
      [7, 7],
    ]);
  });

  it('Values of another size, or of none, are refused', async () => {
    await expect(run("sheet.getRange('A1:B2').setValues([[1, 2]])")).rejects.toThrow(
      'The data has 1 but the range has 2.',
    );
    await expect(run("sheet.getRange('A1:B2').setValues([1, 2])")).rejects.toThrow(
      "The parameters (Array) don't match the method signature for Range.setValues.",
    );
  });

  it('Formulas are computed and can be replaced', async () => {
    await run("sheet.getRange('A1').setValue(2); sheet.getRange('B1:C1').setFormulas([['=A1*2', 'A1+1']])");
    await spreadsheet.calculated();
    expect(await run("const r = sheet.getRange('A1:C1'); return [r.getValues(), r.getFormulas()]")).toEqual([
      [[2, 4, 3]],
      [['', '=A1*2', '=A1+1']],
    ]);
    const replaced = "const r = sheet.getRange('B1').setValue(9); return [r.getFormula(), r.getValue()]";
    expect(await run(replaced)).toEqual(['', 9]);
  });

  it("A formula, and what it spilled, can't be read while it is calculated", async () => {
    await run("sheet.getRange('A1').setValue(2); sheet.getRange('B1').setFormula('=SEQUENCE(2)')");
    await spreadsheet.calculated();
    spreadsheet.pretendToCalculate(true);
    const message = /!B1 is still being calculated/;
    await expect(run("return sheet.getRange('A1:B1').getValues()")).rejects.toThrow(message);
    await expect(run("return sheet.getRange('B1').isBlank()")).rejects.toThrow(message);
    await expect(run("return sheet.getRange('B2').getValue()")).rejects.toThrow(
      '!B2 is still being calculated',
    );
    expect(await run("return [sheet.getRange('A1').getValue(), sheet.getRange('B1').getFormula()]")).toEqual([
      2,
      '=SEQUENCE(2)',
    ]);
    spreadsheet.pretendToCalculate(false);
  });

  it('A range is blank until something is in it, and after it is cleared', async () => {
    const lines = `const range = sheet.getRange('A1:B2'); const seen = [range.isBlank()];
      sheet.getRange('B2').setValue(0); seen.push(range.isBlank());
      range.clearContent(); seen.push(range.isBlank()); return seen`;
    expect(await run(lines)).toEqual([true, false, true]);
  });

  it('Number formats are read back as set', async () => {
    const lines = `const range = sheet.getRange('A1:B1').setNumberFormats([['0 %', 'dd/mm/yyyy']]);
      return [range.getNumberFormats(), sheet.getRange('A2').getNumberFormat()]`;
    expect(await run(lines)).toEqual([[['0 %', 'dd/mm/yyyy']], 'General']);
  });

  it('A range can become the active one', async () => {
    const lines = `sheet.getRange('C2:D3').activate();
      return [SpreadsheetApp.getActiveRange().getA1Notation(), SpreadsheetApp.getActiveSheet().getName()]`;
    expect(await run(lines)).toEqual(['C2:D3', `S${sheets}`]);
  });

  it('Neither a viewer nor a custom function may change cells', async () => {
    const addIn = addInOf("return sheet.getRange('A1').setValue(1)");
    addIn.role = 'viewer';
    await expect(addIn.run('run', [])).rejects.toThrow('a viewer may not change the spreadsheet');
    const code =
      "/** @customfunction */ function PROBE(call) { return SpreadsheetApp.getActive().getRange('A1')[call](); }";
    const [probe] = createAddIn(bundleOf(code), spreadsheet.engine).customFunctions();
    expect(probe?.call('getValue')).toBe('');
    expect(() => probe?.call('clearContent')).toThrow('a custom function may not change cells');
  });

  it('A method that the workbench lacks is named in the error', async () => {
    await expect(run("sheet.getRange('A1').setTextRotation(45)")).rejects.toThrow(
      'not available in the workbench: Range.setTextRotation',
    );
  });
});
