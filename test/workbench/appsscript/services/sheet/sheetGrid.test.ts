import { type ServiceBench, serviceBench } from '../../support/serviceBench';

let bench: ServiceBench;
const run = (...args: Parameters<ServiceBench['run']>) => bench.run(...args);

beforeAll(() => {
  bench = serviceBench();
});

beforeEach(() => bench.newSheet());

afterAll(() => bench.dispose());

describe('a sheet', () => {
  it('A sheet is renamed, but not to a name that is taken', async () => {
    const taken = bench.spreadsheet.workbook.getSheets()[0]?.getSheetName();
    expect(await run("return sheet.setName('Journal ' + sheet.getSheetId()).getName()")).toMatch(
      /^Journal \d+$/,
    );
    await expect(run(`sheet.setName('${taken}')`)).rejects.toThrow('already exists');
  });

  it('Rows and columns are inserted and deleted', async () => {
    const lines = `const size = () => [sheet.getMaxRows(), sheet.getMaxColumns()]; const before = size();
      sheet.getRange('B2').setValue('x');
      sheet.insertRowsAfter(1, 2).insertColumnsBefore(1, 1).insertRowsBefore(1, 1).insertColumnsAfter(4, 3);
      const grown = size().map((n, i) => n - before[i]); const moved = sheet.getRange('C5').getValue();
      sheet.deleteRows(1, 4); sheet.deleteColumns(1, 2);
      return [grown, moved, sheet.getRange('A1').getValue(), size().map((n, i) => n - before[i])]`;
    expect(await run(lines)).toEqual([[3, 4], 'x', 'x', [-1, 2]]);
  });

  it.each(['insertRowsAfter(0, 1)', 'deleteRows(1000, 2)', 'setColumnWidths(500, 1, 80)'])(
    'refuses %s',
    async (call) => {
      await expect(run(`sheet.${call}`)).rejects.toThrow('are out of bounds.');
    },
  );

  it("The last row and the last column can't be deleted", async () => {
    await expect(run('sheet.deleteRows(1, sheet.getMaxRows())')).rejects.toThrow("can't delete all the rows");
    await expect(run('sheet.deleteColumns(1, sheet.getMaxColumns())')).rejects.toThrow(
      "can't delete all the col",
    );
  });

  it('Widths, frozen rows, tab colour, gridlines and hiding are read back as set', async () => {
    const lines = `sheet.setColumnWidth(1, 200).setColumnWidths(2, 2, 80).setTabColor('#0b6b5e').setHiddenGridlines(true);
      sheet.setFrozenRows(2); sheet.setFrozenColumns(1); sheet.hideSheet();
      return [sheet.getColumnWidth(1), sheet.getColumnWidth(3), sheet.getTabColor(), sheet.hasHiddenGridlines(),
        sheet.getFrozenRows(), sheet.getFrozenColumns(), sheet.isSheetHidden(), sheet.showSheet().isSheetHidden()]`;
    expect(await run(lines)).toEqual([200, 80, '#0b6b5e', true, 2, 1, true, false]);
  });
});

describe('sheets', () => {
  it('A sheet stays in the background while a script changes it', async () => {
    const lines = `const other = ss.getSheets()[0];
      other.insertRowsAfter(1, 1).insertColumnsBefore(1, 1); other.hideColumns(5); other.setFrozenRows(1);
      other.deleteRows(1, 1); return ss.getActiveSheet().getName()`;
    expect(await run(lines)).toBe(bench.sheetName());
  });

  it('Deleting rows and columns of another sheet keeps the formulas of the active one', async () => {
    const lines = `const other = ss.insertSheet('Shorter'); ss.setActiveSheet(sheet);
      sheet.getRange('B2').setFormula('=SUM(D2:D9)'); sheet.getRange('B3').setFormula("=SUM(Shorter!B5:B9)");
      other.deleteRows(2, 2); other.deleteColumns(1, 1);
      return sheet.getRange('B2:B3').getFormulas().flat()`;
    expect(await run(lines)).toEqual(['=SUM(D2:D9)', '=SUM(Shorter!A3:A7)']);
  });

  it('Sheets are found by id, made active, moved and deleted', async () => {
    const lines = `const made = ss.insertSheet('Moved', 0); ss.setActiveSheet(sheet); const count = ss.getNumSheets();
      const seen = [ss.getActiveSheet().getName() === sheet.getName(), ss.getSheetById(made.getSheetId()).getName()];
      ss.moveActiveSheet(1); seen.push(sheet.getIndex()); ss.deleteSheet(made);
      return [...seen, count - ss.getNumSheets(), ss.getSheetByName('Moved'), ss.getSheetById(1)]`;
    expect(await run(lines)).toEqual([true, 'Moved', 1, 1, null, null]);
  });
});

describe('named ranges', () => {
  it('Named ranges are set, replaced, found and removed', async () => {
    const lines = `ss.setNamedRange('SROI_A', sheet.getRange('B2:B9')); ss.setNamedRange('SROI_A', sheet.getRange('C2'));
      const seen = () => ss.getNamedRanges().map((n) => [n.getName(), n.getRange().getSheet().getName(), n.getRange().getA1Notation()]);
      const before = seen(); sheet.setName("L'été " + sheet.getSheetId()); sheet.insertColumnsBefore(1, 1);
      const after = seen().map(([name, where, a1]) => [name, where === sheet.getName(), a1]);
      ss.removeNamedRange('SROI_A'); return [before, after, seen(), ss.getRangeByName('SROI_A')]`;
    const name = bench.sheetName();
    expect(await run(lines)).toEqual([[['SROI_A', name, 'C2']], [['SROI_A', true, 'D2']], [], null]);
  });

  it('A sheet lists only the named ranges on it', async () => {
    const lines = `const other = ss.insertSheet(); ss.setNamedRange('SROI_B', other.getRange('A1')); ss.setNamedRange('SROI_C', sheet.getRange('A1'));
      const seen = [sheet, other].map((each) => each.getNamedRanges().map((n) => n.getName()));
      ss.removeNamedRange('SROI_B'); ss.removeNamedRange('SROI_C'); ss.deleteSheet(other); return seen`;
    expect(await run(lines)).toEqual([['SROI_C'], ['SROI_B']]);
  });
});
