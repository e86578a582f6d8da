import type { ImportRequest } from '../../../src/imports/request';
import { days, shown, WEEK, week } from './daysOfWeek';
import {
  activityRow,
  emptyWorkbook,
  importFile,
  importFiles,
  previewImport,
  requestOf,
  rowsOf,
  undoImport,
} from './support';

/** The column of impressions. */
const IMPRESSIONS = 9;

describe('Files that each cover some days of a week', () => {
  test('are added in any order; a day that both cover counts once, as the newer file has it', () => {
    const book = emptyWorkbook();
    const january = days(1, [10, 20, 30]);
    const february = days(3, [35, 1, 2, 3, 4]);
    importFile(january);
    expect(importFile(february)).toMatchObject({ changed: 1 });
    expect(shown(book)).toBe(75);
    expect(importFile(february)).toMatchObject({ unchanged: 1, id: null });
    expect(importFile(days(1, [10, 20]))).toMatchObject({ unchanged: 1 });
    expect(shown(book)).toBe(75);
  });

  test('keep a newer file’s corrections when an older file is imported again, unless that is another export', () => {
    const book = emptyWorkbook();
    const january = days(1, [10, 20, 30]);
    const files = [january, days(3, [35, 1, 2, 3, 4], { file: 'february.csv' })];
    importFiles(files);
    const journal = rowsOf(book, 'Imports');
    expect(importFiles(files)).toMatchObject([
      { unchanged: 1, id: null },
      { unchanged: 1, id: null },
    ]);
    expect([shown(book), rowsOf(book, 'Imports')]).toEqual([75, journal]);
    importFile({ ...january, file: 'january again.csv' });
    expect(shown(book)).toBe(70);
  });

  test('report nothing new when imported again over a figure typed since, and undo brings that figure back', () => {
    const book = emptyWorkbook();
    const files = [days(1, [10, 20, 30]), days(3, [35, 1, 2, 3, 4], { file: 'february.csv' })];
    const [january, february] = importFiles(files);
    book.type('Activity', 2, IMPRESSIONS, [99]);
    const again = importFile({ ...files[0], onConflict: 'replace' } as ImportRequest);
    expect(again).toMatchObject({ changed: 1 });
    expect(shown(book)).toBe(75);
    undoImport(january?.id ?? null);
    expect(shown(book)).toBe(45);
    undoImport(again.id);
    expect(shown(book)).toBe(99);
    undoImport(february?.id ?? null);
    expect(shown(book)).toBe(99);
  });

  test('are added in one run too, and an interruption between journal and cell is completed', () => {
    const book = emptyWorkbook();
    const both = [days(1, [10, 20, 30]), days(4, [1, 2, 3, 4])];
    importFiles(both);
    expect(shown(book)).toBe(70);
    const journal = rowsOf(book, 'Imports');
    book.sheetNamed('Activity').rows.splice(1, 1);
    expect(importFiles(both)).toMatchObject([{ added: 1 }, { unchanged: 1, id: null }]);
    expect(shown(book)).toBe(70);
    expect(rowsOf(book, 'Imports')).toEqual(journal);
  });

  test('give way to a file of the whole week, and count again once that is undone', () => {
    const book = emptyWorkbook();
    const before = rowsOf(book, 'Imports');
    const ids = [days(1, [10, 20, 30]), days(4, [1, 2, 3, 4]), days(1, [1, 1, 1, 1, 1, 1, 1])].map(
      (request) => importFile(request).id ?? '',
    );
    expect(shown(book)).toBe(7);
    undoImport(ids[2] ?? '');
    expect(shown(book)).toBe(70);
    expect(undoImport(ids[0] ?? '')).toMatchObject({ restoredCells: 1, keptCells: 0, removedRows: 0 });
    expect(shown(book)).toBe(10);
    expect(undoImport(ids[1] ?? '')).toMatchObject({ restoredCells: 1, keptCells: 0, removedRows: 1 });
    expect([rowsOf(book, 'Activity'), rowsOf(book, 'Imports')]).toEqual([[], before]);
  });

  test('keep a figure that both report until the last of them is undone', () => {
    const book = emptyWorkbook();
    const more = days(1, [1, 2, 3]);
    const first = importFile(more).id;
    const second = importFile({ ...more, rows: [...more.rows, activityRow('2026-03-09', { posts: 1 })] }).id;
    expect(undoImport(first)).toMatchObject({ restoredCells: 0, keptCells: 0, removedRows: 0 });
    expect(rowsOf(book, 'Activity')).toMatchObject([{ Impressions: 6 }, { Posts: 1 }]);
    expect(undoImport(second)).toMatchObject({ restoredCells: 2, removedRows: 2 });
    expect(rowsOf(book, 'Activity')).toEqual([]);
  });

  test('keep what they report beside a typed figure, and the conflict shows their sum', () => {
    const book = emptyWorkbook();
    book.type('Activity', 2, 1, [WEEK, 'Instagram', 'Original', 'Nora', '', '', '', '', 99]);
    const first = importFile(days(1, [10, 20, 30]));
    expect(first).toMatchObject({ changed: 0, keptCells: 1 });
    const second = days(4, [1, 2, 3, 4], { onConflict: 'replace' });
    expect(previewImport(days(1, [10, 20, 30])).conflicts).toMatchObject([
      { current: 99, figure: 60, isCombined: false },
    ]);
    expect(previewImport(second).conflicts).toMatchObject([{ current: 99, figure: 70, isCombined: true }]);
    const { id } = importFile(second);
    expect(shown(book)).toBe(70);
    undoImport(first.id);
    expect(shown(book)).toBe(10);
    undoImport(id);
    expect(rowsOf(book, 'Activity')).toEqual([
      { Period: WEEK, Channel: 'Instagram', Content: 'Original', Person: 'Nora', Impressions: 99 },
    ]);
  });

  test('count as a whole again once another kind of export between them is undone', () => {
    const book = emptyWorkbook();
    importFile(days(1, [10, 20, 30]));
    const { id } = importFile(
      requestOf([activityRow(week, { impressions: 500 })], { format: 'linkedin', onConflict: 'replace' }),
    );
    expect(importFile(days(4, [1, 2, 3, 4]))).toMatchObject({ changed: 0, keptCells: 1 });
    undoImport(id);
    expect(shown(book)).toBe(70);
    const { id: whole } = importFile(days(1, [1, 1, 1, 1, 1, 1, 1]));
    expect(shown(book)).toBe(7);
    undoImport(whole);
    expect(shown(book)).toBe(70);
  });

  test('are left out while their sum is below 0, and counted once it isn’t', () => {
    const book = emptyWorkbook();
    expect(previewImport(days(1, [-4]))).toMatchObject({ added: 0, rejected: [{ figure: -4 }] });
    importFile(days(1, [-4]));
    expect(rowsOf(book, 'Activity')).toEqual([]);
    const { id } = importFile(days(2, [10]));
    expect(shown(book)).toBe(6);
    undoImport(id);
    expect(rowsOf(book, 'Activity')).toEqual([]);
  });
});
