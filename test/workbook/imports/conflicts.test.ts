import { previewImports } from '../../../src/workbook/imports';
import {
  activityRow,
  blueprint,
  emptyWorkbook,
  importFile,
  importFiles,
  previewImport,
  requestOf,
  rowsOf,
  undoImport,
} from './support';

const week = '2026-03-02';
/** The number of that day in a cell. */
const WEEK = 46083;
const key = { Period: WEEK, Channel: 'Instagram', Content: 'Original' };
const origin = { Origin: 'Instagram: posts' };

/** What a person types into the row of that week. */
const typed = (...figures: unknown[]) => [WEEK, 'Instagram', 'Original', 'Nora', ...figures];

describe('A figure that a person typed', () => {
  test('stays where the file has another figure, and the conflict is shown', () => {
    const book = emptyWorkbook();
    book.type('Activity', 2, 1, typed(5, 2));
    const request = requestOf([activityRow(week, { posts: 3, impressions: 100 })]);
    expect(previewImport(request)).toMatchObject({
      changed: 1,
      conflicts: [
        {
          column: 'posts',
          title: 'Posts',
          cell: 'E2',
          current: 5,
          figure: 3,
          filledBy: null,
          canReplace: true,
        },
      ],
    });
    expect(importFile(request)).toMatchObject({ changed: 1, keptCells: 1 });
    expect(rowsOf(book, 'Activity')).toMatchObject([{ Posts: 5, Hours: 2, Impressions: 100 }]);
  });

  test('is replaced on demand and comes back with undo', () => {
    const book = emptyWorkbook();
    book.type('Activity', 2, 1, typed(5, 2));
    const { id, keptCells } = importFile(
      requestOf([activityRow(week, { posts: 3 })], { onConflict: 'replace' }),
    );
    expect(keptCells).toBe(0);
    expect(rowsOf(book, 'Activity')).toMatchObject([{ Posts: 3, Hours: 2 }]);
    expect(undoImport(id)).toMatchObject({ found: true, restoredCells: 1, keptCells: 0, removedRows: 0 });
    expect(rowsOf(book, 'Activity')).toEqual([{ ...key, Person: 'Nora', Posts: 5, Hours: 2 }]);
  });

  test('needs no import where the file has the same, even when it corrects an import', () => {
    const book = emptyWorkbook();
    book.type('Activity', 2, 1, typed(3));
    expect(importFile(requestOf([activityRow(week, { posts: 3 })]))).toMatchObject({
      unchanged: 1,
      id: null,
    });
    importFile(requestOf([activityRow(week, { shares: 8 })]));
    book.type('Activity', 2, 11, [9]);
    expect(importFile(requestOf([activityRow(week, { shares: 10 })]))).toMatchObject({
      unchanged: 1,
      keptCells: 1,
    });
    expect(rowsOf(book, 'Activity')).toMatchObject([{ Shares: 9 }]);
  });

  test('always stays when it is a formula, even one that looks blank', () => {
    const book = emptyWorkbook();
    book.type('Activity', 2, 1, typed('=1+1'));
    const request = requestOf([activityRow(week, { posts: 3 })], { onConflict: 'replace' });
    expect(previewImport(request).conflicts).toMatchObject([{ canReplace: false }]);
    expect(importFile(request)).toMatchObject({ unchanged: 1, keptCells: 1 });
    expect(rowsOf(book, 'Activity')).toEqual([{ ...key, Person: 'Nora', Posts: '=1+1' }]);
  });

  test('counts as one sum where two people share a period', () => {
    const book = emptyWorkbook();
    book.type('Activity', 2, 1, typed(5, 2));
    book.type('Activity', 3, 1, [WEEK, 'Instagram', 'Original', 'Sam', 2]);
    const file = (posts: number) =>
      requestOf([activityRow(week, { posts, shares: 4 })], { onConflict: 'replace' });
    expect(previewImport(file(7)).conflicts).toEqual([]);
    expect(previewImport(file(8)).conflicts).toMatchObject([{ current: 7, figure: 8, canReplace: false }]);
    importFile(file(8));
    importFile(file(8));
    expect(rowsOf(book, 'Activity')).toMatchObject([
      { Person: 'Nora', Posts: 5, Shares: 4 },
      { Person: 'Sam', Posts: 2 },
    ]);
    expect(rowsOf(book, 'Activity')[1]).not.toHaveProperty('Shares');
  });

  test('isn’t touched in the user’s own columns, wherever these stand', () => {
    const book = emptyWorkbook();
    const sheet = book.sheetNamed('Activity');
    sheet.insertColumns(3, 1);
    sheet.insertColumns(7, 1);
    book.moveColumn('Activity', 12, 2);
    book.type('Activity', 1, 8, ['Mood']);
    book.type('Activity', 2, 8, ['good']);
    book.type('Activity', 3, 8, ['bad']);
    const request = requestOf([activityRow(week, { posts: 3, shares: 2, revenue: 10 })]);
    const { id } = importFile(request);
    expect(rowsOf(book, 'Activity')).toEqual([
      { ...key, ...origin, Posts: 3, Shares: 2, Revenue: 10, Mood: 'good' },
      { Mood: 'bad' },
    ]);
    expect(undoImport(id)).toMatchObject({ restoredCells: 3, removedRows: 0 });
    expect(rowsOf(book, 'Activity')).toEqual([{ ...key, Mood: 'good' }, { Mood: 'bad' }]);
  });
});

describe('Two kinds of export that fill one cell', () => {
  const daily = (typed: 'keep' | 'replace') =>
    requestOf([activityRow(week, { impressions: 150, clicks: 4 })], {
      format: 'linkedin',
      onConflict: typed,
    });

  test('are in conflict: the earlier figure stays unless the person says otherwise', () => {
    const book = emptyWorkbook();
    importFile(requestOf([activityRow(week, { impressions: 100 })]));
    expect(previewImport(daily('keep')).conflicts).toMatchObject([
      { current: 100, figure: 150, filledBy: 'instagram' },
    ]);
    expect(importFile(daily('keep'))).toMatchObject({ changed: 1, keptCells: 1 });
    const both = 'Instagram: posts · LinkedIn: days of the page';
    expect(rowsOf(book, 'Activity')).toMatchObject([{ Impressions: 100, Clicks: 4, Origin: both }]);
    importFile(daily('replace'));
    expect(rowsOf(book, 'Activity')).toMatchObject([{ Impressions: 150, Clicks: 4, Origin: both }]);
  });

  test('are in conflict within one run too', () => {
    emptyWorkbook();
    const requests = [requestOf([activityRow(week, { impressions: 100 })]), daily('keep')];
    expect(previewImports(blueprint, requests)).toMatchObject([
      { added: 1, conflicts: [] },
      { added: 0, changed: 1, conflicts: [{ filledBy: 'instagram' }] },
    ]);
    expect(importFiles(requests)).toMatchObject([{ added: 1 }, { changed: 1, keptCells: 1 }]);
  });
});
