import { otherSheets, readSheet } from '../../../src/workbook/sheets';
import { emptyWorkbook } from '../imports/support';

/** A workbook with a sheet of somebody else's, holding these cells. */
function bookWith(cells: unknown[][], name = 'Ads') {
  const book = emptyWorkbook();
  const id = SpreadsheetApp.getActiveSpreadsheet().insertSheet(name, 0).getSheetId();
  for (const [index, row] of cells.entries()) book.type(name, index + 1, 1, row as string[]);
  return { book, id };
}

test('Sheets that aren’t the add-in’s are listed with their first rows; blank ones aren’t', () => {
  const rows = Array.from({ length: 30 }, (_, index) => [`row ${index}`, index]);
  const { id } = bookWith(rows);
  SpreadsheetApp.getActiveSpreadsheet().insertSheet('Blank', 0);
  expect(otherSheets()).toEqual([{ id, name: 'Ads', head: rows.slice(0, 20) }]);
});

test('All rows of a sheet come as one text, its days as the spreadsheet has them', () => {
  const { id } = bookWith([
    ['Day', 'Cost', 'Live'],
    [new Date(2026, 2, 9), 12.5, true],
    [new Date(2026, 6, 14, 18, 30), 'n/a', false],
  ]);
  const content = readSheet(id);
  expect(content).toEqual({
    ...{ status: 'read', name: 'Ads' },
    rows: JSON.stringify([
      ['Day', 'Cost', 'Live'],
      ['2026-03-09', 12.5, true],
      ['2026-07-14 18:30:00', 'n/a', false],
    ]),
  });
});

test('A sheet that was deleted is gone, and one with too much is not read', () => {
  const { book, id } = bookWith([['a']]);
  expect(readSheet(id + 999)).toEqual({ status: 'gone' });
  SpreadsheetApp.getActiveSpreadsheet().getSheetById(id)?.insertRowsAfter(1000, 50_000);
  book.type('Ads', 50_001, 1, ['far below']);
  expect(readSheet(id)).toEqual({ status: 'tooManyRows' });
});

test('A long sheet takes as many calls as a short one', () => {
  const callsFor = (days: number) => {
    const cells = Array.from({ length: days }, (_, day) => [new Date(2026, 2, 1 + (day % 28)), day]);
    const { book, id } = bookWith(cells);
    const before = book.calls.count;
    expect(readSheet(id).status).toBe('read');
    return book.calls.count - before;
  };
  expect(callsFor(400)).toBe(callsFor(40));
});
