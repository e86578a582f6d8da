import { sheetNameOf } from '../../../../src/workbench/page/csv/openFiles';

describe('sheetNameOf', () => {
  test.each([
    ['facebook-page-posts.csv', 'facebook-page-posts'],
    ['posts.2014.csv', 'posts.2014'],
    ['L’été [fin].tsv', 'L’été  fin'],
    ['.csv', 'CSV'],
    ["it's.csv", 'it s'],
    ['no ending', 'no ending'],
  ])('The file %s becomes the sheet %s', (file, sheet) => {
    expect(sheetNameOf(file)).toBe(sheet);
  });

  test('A long file name is cut to fit a tab', () => {
    expect(sheetNameOf(`${'a'.repeat(200)}.csv`)).toHaveLength(60);
  });
});
