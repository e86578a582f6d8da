import type { ImportRequest } from '../../../src/imports/request';
import { knownDays } from '../../../src/workbook/imports/tracker/partial';
import { days } from './daysOfWeek';
import { entryAt } from './journal/entry';
import { emptyWorkbook, importFile, requestOf, rowsOf, undoImport } from './support';

/** A file that knows the days that it has figures of, and no others. */
const part = (first: number, figures: readonly number[], changes: Partial<ImportRequest> = {}) => {
  const request = days(first, figures, changes);
  return { ...request, complete: request.covers ?? null };
};

const marks = (book: ReturnType<typeof emptyWorkbook>, sheet = 'Activity', title = 'Covers only') =>
  rowsOf(book, sheet).map((row) => row[title]);

test('A row of which a file covers only some days is marked, until a later file completes the period', () => {
  const book = emptyWorkbook();
  importFile(part(1, [10, 20, 30]));
  expect(marks(book)).toEqual(['until 2026-03-04']);
  const { id } = importFile(part(4, [1, 2, 3, 4], { file: 'later.csv' }));
  expect(marks(book)).toEqual([undefined]);
  undoImport(id);
  expect(marks(book)).toEqual(['until 2026-03-04']);
});

test('A row that lacks the first days says from which day on it counts, in the workbook’s language', () => {
  const book = emptyWorkbook('fr');
  importFile(part(3, [1, 2, 3, 4, 5]));
  expect(marks(book, 'Activité', 'Couvre seulement')).toEqual(['à partir du 04/03/2026']);
});

test('A row that lacks days on both sides says which it has, and undo of the only import clears the row', () => {
  const book = emptyWorkbook();
  const { id } = importFile(part(2, [1, 2]));
  expect(marks(book)).toEqual(['from 2026-03-03 to 2026-03-04']);
  undoImport(id);
  expect(rowsOf(book, 'Activity')).toEqual([]);
});

test('The same file, imported again once its period is over, is known to be whole', () => {
  const book = emptyWorkbook();
  importFile(part(1, [10, 20]));
  expect(marks(book)).toEqual(['until 2026-03-03']);
  importFile({ ...days(1, [10, 20]), complete: { first: '2026-03-02', last: '2026-03-08' } });
  expect(marks(book)).toEqual([undefined]);
});

test('What a person wrote in the column stays, and rows that no import filled aren’t marked', () => {
  const book = emptyWorkbook();
  const { cells } = { cells: rowsOf(book, 'Activity') };
  expect(cells).toEqual([]);
  importFile(part(1, [10]));
  const column = Object.keys(rowsOf(book, 'Activity')[0] ?? {}).indexOf('Covers only');
  expect(column).toBeGreaterThan(0);
  book.type('Activity', 2, 20, ['closed on Friday']);
  importFile(part(2, [5], { file: 'later.csv' }));
  expect(marks(book)).toEqual(['closed on Friday']);
});

test('A week of Traffic is marked too', () => {
  const book = emptyWorkbook();
  importFile(
    requestOf([{ table: 'traffic', day: '2026-03-02', metrics: { all_visits: 100 } }], {
      format: 'analyticsChannels',
      complete: { first: '2026-02-01', last: '2026-03-05' },
    }),
  );
  expect(marks(book, 'Traffic')).toEqual(['until 2026-03-05']);
});

describe('The days of a period that are known', () => {
  const cells = { visits: ['', 1] as const };

  test('are those that every format knows that filled the row', () => {
    const whole = entryAt(2, { cells, format: 'a' });
    const part = entryAt(3, { cells, format: 'b', partial: [1, 4] });
    expect(knownDays([whole], [1, 7])).toBeNull();
    expect(knownDays([whole, part], [1, 7])).toEqual([1, 4]);
    expect(knownDays([part, entryAt(4, { cells, format: 'b', partial: [4, 7] })], [1, 7])).toBeNull();
    expect(knownDays([part, entryAt(4, { format: 'c', partial: [1, 1] })], [1, 7])).toEqual([1, 4]);
  });

  test('are the first ones where a gap divides them', () => {
    const entries = [entryAt(2, { cells, partial: [6, 7] }), entryAt(3, { cells, partial: [1, 2] })];
    expect(knownDays(entries, [1, 7])).toEqual([1, 2]);
  });
});
