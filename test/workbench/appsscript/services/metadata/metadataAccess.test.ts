import { type ServiceBench, serviceBench } from '../../support/serviceBench';

let bench: ServiceBench;
const run = (lines: string) => bench.run(lines);

beforeAll(() => {
  bench = serviceBench();
});

beforeEach(() => bench.newSheet());

afterAll(() => bench.dispose());

const COLUMNS = `sheet.createDeveloperMetadataFinder().withKey('k')
  .withLocationType(SpreadsheetApp.DeveloperMetadataLocationType.COLUMN).find()
  .map((found) => found.getValue() + '@' + found.getLocation().getColumn().getA1Notation())`;

describe('developer metadata', () => {
  it('Metadata can be on the spreadsheet, a sheet, a column or a row', async () => {
    const lines = `ss.addDeveloperMetadata('k', 'file');
      sheet.addDeveloperMetadata('k', 'sheet');
      sheet.getRange('C:C').addDeveloperMetadata('k', 'column');
      sheet.getRange('4:4').addDeveloperMetadata('k', 'row');
      const seen = (finder) => finder.withKey('k').find().map((found) => found.getValue());
      return [
        ss.getDeveloperMetadata().map((found) => found.getValue()),
        sheet.getDeveloperMetadata().map((found) => found.getLocation().getSheet().getName()),
        seen(ss.createDeveloperMetadataFinder()), seen(sheet.createDeveloperMetadataFinder()),
        seen(sheet.getRange('C:C').createDeveloperMetadataFinder()),
        sheet.createDeveloperMetadataFinder().withValue('row').find()[0].getLocation().getRow().getRow(),
      ]`;
    expect(await run(lines)).toEqual([
      ['file'],
      [bench.sheetName()],
      ['file', 'sheet', 'column', 'row'],
      ['sheet', 'column', 'row'],
      ['column'],
      4,
    ]);
  });

  it('Metadata goes where its column goes', async () => {
    await run("for (const c of ['B:B', 'C:C']) sheet.getRange(c).addDeveloperMetadata('k', c)");
    await run('sheet.insertColumnsBefore(1, 2)');
    expect(await run(`return ${COLUMNS}`)).toEqual(['B:B@D1:D1000', 'C:C@E1:E1000']);
    bench.sheet().moveColumns(bench.sheet().getRange('E:E'), 0);
    expect(await run(`return ${COLUMNS}`)).toEqual(['C:C@A1:A1000', 'B:B@E1:E1000']);
    await run('sheet.deleteColumns(1, 2)');
    expect(await run(`return ${COLUMNS}`)).toEqual(['B:B@C1:C1000']);
  });

  it('Metadata can be changed and removed, and is saved with the workbook', async () => {
    await run("sheet.getRange('B:B').addDeveloperMetadata('k', 'one').addDeveloperMetadata('k', 'two')");
    await run(`const [one, two] = sheet.createDeveloperMetadataFinder().withKey('k').find();
      one.setValue('ONE'); two.remove()`);
    const restored = bench.restored();
    expect(await restored.run(`return ${COLUMNS}`)).toEqual(['ONE@B1:B1000']);
    restored.dispose();
  });

  it("Metadata can't be on an arbitrary range", async () => {
    await expect(run("sheet.getRange('B2:B').addDeveloperMetadata('k')")).rejects.toThrow(
      'Adding developer metadata to arbitrary ranges is not currently supported.',
    );
  });
});
