import type { ImportRequest } from '../../../src/imports/request';
import { days, shown, WEEK, week } from './daysOfWeek';
import { activityRow, emptyWorkbook, importAll, preview, requestOf, rowsOf, run, takeBack } from './support';

/** The column of impressions. */
const IMPRESSIONS = 9;

describe('files that each know some days of a week', () => {
  test('are added in any order; a day that both know counts once, as the newer one has it', () => {
    const book = emptyWorkbook();
    const january = days(1, [10, 20, 30]);
    const february = days(3, [35, 1, 2, 3, 4]);
    run(january);
    expect(run(february)).toMatchObject({ changed: 1 });
    expect(shown(book)).toBe(75);
    expect(run(february)).toMatchObject({ unchanged: 1, id: null });
    expect(run(days(1, [10, 20]))).toMatchObject({ unchanged: 1 });
    expect(shown(book)).toBe(75);
  });

  test('keep what a newer file corrected when an older one is dropped again, unless it is another export', () => {
    const book = emptyWorkbook();
    const january = days(1, [10, 20, 30]);
    const files = [january, days(3, [35, 1, 2, 3, 4], { file: 'february.csv' })];
    importAll(files);
    const log = rowsOf(book, 'Imports');
    expect(importAll(files)).toMatchObject([
      { unchanged: 1, id: null },
      { unchanged: 1, id: null },
    ]);
    expect([shown(book), rowsOf(book, 'Imports')]).toEqual([75, log]);
    run({ ...january, file: 'january again.csv' });
    expect(shown(book)).toBe(70);
  });

  test('dropped again over what a person typed since say nothing new, and undo brings that back', () => {
    const book = emptyWorkbook();
    const files = [days(1, [10, 20, 30]), days(3, [35, 1, 2, 3, 4], { file: 'february.csv' })];
    const [january, february] = importAll(files);
    book.type('Activity', 2, IMPRESSIONS, [99]);
    const again = run({ ...files[0], onConflict: 'replace' } as ImportRequest);
    expect(again).toMatchObject({ changed: 1 });
    expect(shown(book)).toBe(75);
    takeBack(january?.id ?? null);
    expect(shown(book)).toBe(45);
    takeBack(again.id);
    expect(shown(book)).toBe(99);
    takeBack(february?.id ?? null);
    expect(shown(book)).toBe(99);
  });

  test('in one run are added too, and what was interrupted between log and cell is completed', () => {
    const book = emptyWorkbook();
    const both = [days(1, [10, 20, 30]), days(4, [1, 2, 3, 4])];
    importAll(both);
    expect(shown(book)).toBe(70);
    const log = rowsOf(book, 'Imports');
    book.sheetNamed('Activity').rows.splice(1, 1);
    expect(importAll(both)).toMatchObject([{ added: 1 }, { unchanged: 1, id: null }]);
    expect(shown(book)).toBe(70);
    expect(rowsOf(book, 'Imports')).toEqual(log);
  });

  test('give way to one of the whole week, and are there again without it', () => {
    const book = emptyWorkbook();
    const before = rowsOf(book, 'Imports');
    const ids = [days(1, [10, 20, 30]), days(4, [1, 2, 3, 4]), days(1, [1, 1, 1, 1, 1, 1, 1])].map(
      (request) => run(request).id ?? '',
    );
    expect(shown(book)).toBe(7);
    takeBack(ids[2] ?? '');
    expect(shown(book)).toBe(70);
    expect(takeBack(ids[0] ?? '')).toMatchObject({ restoredCells: 1, keptCells: 0, removedRows: 0 });
    expect(shown(book)).toBe(10);
    expect(takeBack(ids[1] ?? '')).toMatchObject({ restoredCells: 1, keptCells: 0, removedRows: 1 });
    expect([rowsOf(book, 'Activity'), rowsOf(book, 'Imports')]).toEqual([[], before]);
  });

  test('that say the same of a week keep it until the last of them is taken back', () => {
    const book = emptyWorkbook();
    const more = days(1, [1, 2, 3]);
    const first = run(more).id;
    const second = run({ ...more, rows: [...more.rows, activityRow('2026-03-09', { posts: 1 })] }).id;
    expect(takeBack(first)).toMatchObject({ restoredCells: 0, keptCells: 0, removedRows: 0 });
    expect(rowsOf(book, 'Activity')).toMatchObject([{ Impressions: 6 }, { Posts: 1 }]);
    expect(takeBack(second)).toMatchObject({ restoredCells: 2, removedRows: 2 });
    expect(rowsOf(book, 'Activity')).toEqual([]);
  });

  test('keep what they know beside a typed figure, and say that they stand together', () => {
    const book = emptyWorkbook();
    book.type('Activity', 2, 1, [WEEK, 'Instagram', 'Original', 'Nora', '', '', '', '', 99]);
    const first = run(days(1, [10, 20, 30]));
    expect(first).toMatchObject({ changed: 0, keptCells: 1 });
    const second = days(4, [1, 2, 3, 4], { onConflict: 'replace' });
    expect(preview(days(1, [10, 20, 30])).conflicts).toMatchObject([
      { current: 99, figure: 60, isCombined: false },
    ]);
    expect(preview(second).conflicts).toMatchObject([{ current: 99, figure: 70, isCombined: true }]);
    const { id } = run(second);
    expect(shown(book)).toBe(70);
    takeBack(first.id);
    expect(shown(book)).toBe(10);
    takeBack(id);
    expect(rowsOf(book, 'Activity')).toEqual([
      { Period: WEEK, Channel: 'Instagram', Content: 'Original', Person: 'Nora', Impressions: 99 },
    ]);
  });

  test('come back whole when another kind of export that stood in between is taken back', () => {
    const book = emptyWorkbook();
    run(days(1, [10, 20, 30]));
    const { id } = run(
      requestOf([activityRow(week, { impressions: 500 })], { format: 'linkedin', onConflict: 'replace' }),
    );
    expect(run(days(4, [1, 2, 3, 4]))).toMatchObject({ changed: 0, keptCells: 1 });
    takeBack(id);
    expect(shown(book)).toBe(70);
    const { id: whole } = run(days(1, [1, 1, 1, 1, 1, 1, 1]));
    expect(shown(book)).toBe(7);
    takeBack(whole);
    expect(shown(book)).toBe(70);
  });

  test('below nothing are left out, and counted once they are no more', () => {
    const book = emptyWorkbook();
    expect(preview(days(1, [-4]))).toMatchObject({ added: 0, rejected: [{ figure: -4 }] });
    run(days(1, [-4]));
    expect(rowsOf(book, 'Activity')).toEqual([]);
    const { id } = run(days(2, [10]));
    expect(shown(book)).toBe(6);
    takeBack(id);
    expect(rowsOf(book, 'Activity')).toEqual([]);
  });
});
