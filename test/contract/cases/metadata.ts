import type { Case } from '../platform';

type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/** Developer metadata: notes of a script to itself. */
export function metadata(test: Case): void {
  const columnsOf = (found: Metadata[]) =>
    found.map((each) => [each.getValue(), each.getLocation().getColumn()?.getColumn()]);

  test('The spreadsheet holds metadata with or without a value', ({ spreadsheet }) => {
    spreadsheet().addDeveloperMetadata('version', '1').addDeveloperMetadata('mark');
    const held = () =>
      Object.fromEntries(
        spreadsheet()
          .getDeveloperMetadata()
          .map((each) => [each.getKey(), each.getValue()]),
      );
    expect(held()).toMatchObject({ version: '1', mark: null });
    spreadsheet()
      .getDeveloperMetadata()
      .find((each) => each.getKey() === 'version')
      ?.setValue('2');
    expect(held()).toMatchObject({ version: '2' });
  });

  test('Metadata of columns is found by its key, on one sheet or on all', ({
    sheet,
    spreadsheet,
    platform,
  }) => {
    const { COLUMN } = platform.run().SpreadsheetApp.DeveloperMetadataLocationType;
    sheet().getRange('B:B').addDeveloperMetadata('found', 'cost');
    sheet().getRange('D:D').addDeveloperMetadata('found', 'sales');
    sheet().getRange('D:D').addDeveloperMetadata('other', 'none');
    const find = (finder: GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder) =>
      columnsOf(finder.withKey('found').withLocationType(COLUMN).find());
    const expected = [
      ['cost', 2],
      ['sales', 4],
    ];
    expect(find(sheet().createDeveloperMetadataFinder())).toEqual(expected);
    expect(find(spreadsheet().createDeveloperMetadataFinder())).toEqual(expected);
    const other = spreadsheet().insertSheet(`${sheet().getName()} other`, 0);
    expect(find(other.createDeveloperMetadataFinder())).toEqual([]);
  });

  test('Metadata goes where its column goes', ({ sheet, platform }) => {
    const { COLUMN } = platform.run().SpreadsheetApp.DeveloperMetadataLocationType;
    sheet().getRange('B:B').addDeveloperMetadata('moving', 'cost');
    const found = () =>
      columnsOf(sheet().createDeveloperMetadataFinder().withKey('moving').withLocationType(COLUMN).find());
    sheet().insertColumns(1, 2);
    expect(found()).toEqual([['cost', 4]]);
    sheet().insertColumnsAfter(4, 1);
    expect(found()).toEqual([['cost', 4]]);
  });

  test('Only whole rows and columns carry metadata', ({ sheet }) => {
    expect(() => sheet().getRange('B2:B').addDeveloperMetadata('k', 'v')).toThrow(
      'Adding developer metadata to arbitrary ranges is not currently supported.',
    );
  });

  test(
    'A range finds the metadata of the rows and columns that lie wholly within it',
    ({ sheet }) => {
      sheet().getRange('3:3').addDeveloperMetadata('line', 'row');
      sheet().getRange('C:C').addDeveloperMetadata('line', 'column');
      const find = (a1: string) =>
        sheet()
          .getRange(a1)
          .createDeveloperMetadataFinder()
          .withKey('line')
          .find()
          .map((each) => each.getValue());
      expect(['A1:D5', '1:5', 'B:D', '3:3', 'C1:C9'].map(find)).toEqual([
        [],
        ['row'],
        ['column'],
        ['row'],
        [],
      ]);
    },
    'metadata of rows and sheets',
  );
}
