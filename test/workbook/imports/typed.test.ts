import { previewImports } from '../../../src/workbook/imports';
import {
  activityRow,
  blueprint,
  emptyWorkbook,
  importAll,
  preview,
  requestOf,
  rowsOf,
  run,
  takeBack,
} from './support';

const week = '2026-03-02';
/** The number of that day in a cell. */
const WEEK = 46083;
const key = { Period: WEEK, Channel: 'Instagram', Content: 'Original' };
const origin = { Origin: 'Instagram: posts' };

/** What a person types into the row of that week. */
const typed = (...figures: unknown[]) => [WEEK, 'Instagram', 'Original', 'Nora', ...figures];

describe('what a person typed', () => {
  test('stays where the file has another figure, and is shown', () => {
    const book = emptyWorkbook();
    book.type('Activity', 2, 1, typed(5, 2));
    const request = requestOf([activityRow(week, { posts: 3, impressions: 100 })]);
    expect(preview(request)).toMatchObject({
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
    expect(run(request)).toMatchObject({ changed: 1, keptCells: 1 });
    expect(rowsOf(book, 'Activity')).toMatchObject([{ Posts: 5, Hours: 2, Impressions: 100 }]);
  });

  test('is replaced when the person says so, and comes back with undo', () => {
    const book = emptyWorkbook();
    book.type('Activity', 2, 1, typed(5, 2));
    const { id, keptCells } = run(requestOf([activityRow(week, { posts: 3 })], { onConflict: 'replace' }));
    expect(keptCells).toBe(0);
    expect(rowsOf(book, 'Activity')).toMatchObject([{ Posts: 3, Hours: 2 }]);
    expect(takeBack(id)).toMatchObject({ found: true, restoredCells: 1, keptCells: 0, removedRows: 0 });
    expect(rowsOf(book, 'Activity')).toEqual([{ ...key, Person: 'Nora', Posts: 5, Hours: 2 }]);
  });

  test('that says the same as the file needs no import, and a correction of an import is a person’s', () => {
    const book = emptyWorkbook();
    book.type('Activity', 2, 1, typed(3));
    expect(run(requestOf([activityRow(week, { posts: 3 })]))).toMatchObject({ unchanged: 1, id: null });
    run(requestOf([activityRow(week, { shares: 8 })]));
    book.type('Activity', 2, 11, [9]);
    expect(run(requestOf([activityRow(week, { shares: 10 })]))).toMatchObject({ unchanged: 1, keptCells: 1 });
    expect(rowsOf(book, 'Activity')).toMatchObject([{ Shares: 9 }]);
  });

  test('as a formula is always kept, a blank-looking one too', () => {
    const book = emptyWorkbook();
    book.type('Activity', 2, 1, typed('=1+1'));
    const request = requestOf([activityRow(week, { posts: 3 })], { onConflict: 'replace' });
    expect(preview(request).conflicts).toMatchObject([{ canReplace: false }]);
    expect(run(request)).toMatchObject({ unchanged: 1, keptCells: 1 });
    expect(rowsOf(book, 'Activity')).toEqual([{ ...key, Person: 'Nora', Posts: '=1+1' }]);
  });

  test('by two people for one period is taken together', () => {
    const book = emptyWorkbook();
    book.type('Activity', 2, 1, typed(5, 2));
    book.type('Activity', 3, 1, [WEEK, 'Instagram', 'Original', 'Sam', 2]);
    const file = (posts: number) =>
      requestOf([activityRow(week, { posts, shares: 4 })], { onConflict: 'replace' });
    expect(preview(file(7)).conflicts).toEqual([]);
    expect(preview(file(8)).conflicts).toMatchObject([{ current: 7, figure: 8, canReplace: false }]);
    run(file(8));
    run(file(8));
    expect(rowsOf(book, 'Activity')).toMatchObject([
      { Person: 'Nora', Posts: 5, Shares: 4 },
      { Person: 'Sam', Posts: 2 },
    ]);
    expect(rowsOf(book, 'Activity')[1]).not.toHaveProperty('Shares');
  });

  test('in columns of the user’s own isn’t touched, wherever these stand', () => {
    const book = emptyWorkbook();
    const sheet = book.sheetNamed('Activity');
    sheet.insertColumns(3, 1);
    sheet.insertColumns(7, 1);
    book.moveColumn('Activity', 12, 2);
    book.type('Activity', 1, 8, ['Mood']);
    book.type('Activity', 2, 8, ['good']);
    book.type('Activity', 3, 8, ['bad']);
    const request = requestOf([activityRow(week, { posts: 3, shares: 2, revenue: 10 })]);
    const { id } = run(request);
    expect(rowsOf(book, 'Activity')).toEqual([
      { ...key, ...origin, Posts: 3, Shares: 2, Revenue: 10, Mood: 'good' },
      { Mood: 'bad' },
    ]);
    expect(takeBack(id)).toMatchObject({ restoredCells: 3, removedRows: 0 });
    expect(rowsOf(book, 'Activity')).toEqual([{ ...key, Mood: 'good' }, { Mood: 'bad' }]);
  });
});

describe('two kinds of export that fill one cell', () => {
  const daily = (typed: 'keep' | 'replace') =>
    requestOf([activityRow(week, { impressions: 150, clicks: 4 })], {
      format: 'linkedin',
      onConflict: typed,
    });

  test('overlap: the earlier one stays unless the person says otherwise', () => {
    const book = emptyWorkbook();
    run(requestOf([activityRow(week, { impressions: 100 })]));
    expect(preview(daily('keep')).conflicts).toMatchObject([
      { current: 100, figure: 150, filledBy: 'instagram' },
    ]);
    expect(run(daily('keep'))).toMatchObject({ changed: 1, keptCells: 1 });
    const both = 'Instagram: posts · LinkedIn: days of the page';
    expect(rowsOf(book, 'Activity')).toMatchObject([{ Impressions: 100, Clicks: 4, Origin: both }]);
    run(daily('replace'));
    expect(rowsOf(book, 'Activity')).toMatchObject([{ Impressions: 150, Clicks: 4, Origin: both }]);
  });

  test('in one run are seen by each other', () => {
    emptyWorkbook();
    const requests = [requestOf([activityRow(week, { impressions: 100 })]), daily('keep')];
    expect(previewImports(blueprint, requests)).toMatchObject([
      { added: 1, conflicts: [] },
      { added: 0, changed: 1, conflicts: [{ filledBy: 'instagram' }] },
    ]);
    expect(importAll(requests)).toMatchObject([{ added: 1 }, { changed: 1, keptCells: 1 }]);
  });
});
