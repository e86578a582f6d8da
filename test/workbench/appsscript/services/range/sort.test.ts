import { type ServiceBench, serviceBench } from '../../support/serviceBench';

let bench: ServiceBench;

beforeAll(() => {
  bench = serviceBench();
});

beforeEach(() => bench.newSheet());

afterAll(() => bench.dispose());

it('Rows are sorted by a column with their notes, and what spills over them stays', async () => {
  await bench.run(`sheet.getRange('A1:C5').setValues([
    ['Day', 'Who', '=VSTACK("Again"; A2:A4)'],
    [3, "'007", ''], ['', '', ''], [1, 'b', ''], [2, 'a', '']]);
    sheet.getRange('A4').setNote('first')`);
  await bench.spreadsheet.calculated();
  await bench.run("sheet.getRange('A2:C5').sort({ column: 1, ascending: true })");
  await bench.spreadsheet.calculated();
  const seen = "return [sheet.getRange('A1:C5').getValues(), sheet.getRange('A2:A4').getNotes()]";
  expect(await bench.run(seen)).toEqual([
    [
      ['Day', 'Who', 'Again'],
      [1, 'b', 1],
      [2, 'a', 2],
      [3, '007', 3],
      ['', '', ''],
    ],
    [['first'], [''], ['']],
  ]);
});

it("Sorting downwards reverses the order, and formulas can't be sorted", async () => {
  await bench.run("sheet.getRange('A1:A3').setValues([[1], [3], [2]]).sort({ column: 1, ascending: false })");
  expect(await bench.run("return sheet.getRange('A1:A3').getValues()")).toEqual([[3], [2], [1]]);
  await bench.run("sheet.getRange('A4').setValue('=A1')");
  await expect(bench.run("sheet.getRange('A1:A4').sort({ column: 1, ascending: true })")).rejects.toThrow(
    'not available in the workbench: Range.sort of cells with formulas',
  );
});
