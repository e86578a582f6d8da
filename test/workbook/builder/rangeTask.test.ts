import { setWidths } from '../../../src/workbook/builder/look/applyStyle';
import { onRange, runBatched } from '../../../src/workbook/builder/rangeTask';
import { Book, open } from '../../support/memorySpreadsheet';

function opened(): { book: Book; sheet: GoogleAppsScript.Spreadsheet.Sheet } {
  const book = new Book();
  open(book);
  const [sheet] = SpreadsheetApp.getActiveSpreadsheet().getSheets();
  if (!sheet) throw new Error('No sheet.');
  return { book, sheet };
}

test('tasks run in their order, each with its own ranges, which are fetched in one call', () => {
  const { book, sheet } = opened();
  const before = book.calls.count;
  runBatched(sheet, [
    onRange('A1', (range) => range.setValues([['first']])),
    { a1s: [], apply: () => sheet.setFrozenRows(1) },
    {
      a1s: ['B2:C2', 'A1'],
      apply: ([wide, single]) => [wide?.setValues([[1, 2]]), single?.setNotes([['n']])],
    },
  ]);
  expect(book.calls.made.slice(before)).toEqual([
    ...['Sheet.getRangeList', 'RangeList.getRanges', 'Range.setValues', 'Sheet.setFrozenRows'],
    ...['Range.setValues', 'Range.setNotes'],
  ]);
  const model = book.sheetNamed('Sheet1');
  expect([model.content(1, 1), model.content(2, 2), model.content(2, 3)]).toEqual(['first', 1, 2]);
  expect(model.peek(1, 1)?.get('note')).toBe('n');
});

test('tasks without ranges fetch none', () => {
  const { book, sheet } = opened();
  const before = book.calls.count;
  runBatched(sheet, []);
  expect(book.calls.count).toBe(before);
});

test('the commonest width is set first, and columns in between stay as they are', () => {
  const { book, sheet } = opened();
  const widths = [110, 260, 110, 110, 260, 260].map((item, index) => ({ position: index + 1, item }));
  const before = book.calls.count;
  setWidths(sheet, [...widths, { position: 8, item: 90 }]);
  const model = book.sheetNamed('Sheet1');
  expect(model.columns.map((column) => model.widths.get(column))).toEqual([
    ...[110, 260, 110, 110, 260, 260, undefined, 90],
  ]);
  expect(book.calls.count - before).toBe(4);
});
