import { runImports } from '../../../../src/workbook/imports';
import { Book, open } from '../../../support/memorySpreadsheet';
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
} from '../support';

const week = '2026-03-02';

describe('an import is refused', () => {
  const refusedBy = (changes: Parameters<typeof activityRow>[2], day = week) =>
    run(requestOf([activityRow(day, { posts: 1 }, changes)])).refusal;

  test('without a workbook', () => {
    open(new Book());
    expect(refusedBy({})).toEqual({ reason: 'notBuilt' });
    expect(preview(requestOf([]))).toMatchObject({ refusal: { reason: 'notBuilt' } });
  });

  test('for channels that Settings don’t list', () => {
    const book = emptyWorkbook();
    expect(refusedBy({ channel: 'MySpace' })).toEqual({ reason: 'unknownChannel', channels: ['MySpace'] });
    expect(refusedBy({ channel: 'instagram ' })).toBeNull();
    expect(rowsOf(book, 'Activity')).toMatchObject([{ Channel: 'Instagram' }]);
  });

  test('for days that don’t exist, figures that aren’t numbers and rows given twice', () => {
    const book = emptyWorkbook();
    expect(refusedBy({}, '2026-02-30')).toEqual({ reason: 'unreadable' });
    const rows = [activityRow(week, { posts: Number.NaN })];
    expect(run(requestOf(rows)).refusal).toEqual({ reason: 'unreadable' });
    const computed = [{ ...activityRow(week, {}), metrics: { cost: 3 } }] as unknown as [];
    expect(run(requestOf(computed)).refusal).toEqual({ reason: 'unreadable' });
    const twice = [activityRow(week, { posts: 1 }), activityRow('2026-03-04', { posts: 2 })];
    expect(run(requestOf(twice)).refusal).toEqual({ reason: 'unreadable' });
    expect([rowsOf(book, 'Activity'), rowsOf(book, 'Imports')]).toEqual([[], []]);
  });

  test('where a sheet, a column or the log was deleted', () => {
    const book = emptyWorkbook();
    book.deleteColumn('Activity', 5);
    expect(refusedBy({})).toEqual({ reason: 'noColumn', table: 'activity', columns: ['posts'] });
    book.deleteSheet('Activity');
    expect(refusedBy({})).toEqual({ reason: 'noTable', table: 'activity' });
    book.deleteSheet('Imports');
    expect(refusedBy({})).toEqual({ reason: 'notBuilt' });
  });

  test('for a type of content that the list of Settings no longer has; a renamed one is known by its place', () => {
    const book = emptyWorkbook();
    const contents = book.named('SROI_CONTENTS')?.bounds ?? { row: 0, column: 0 };
    book.type('Settings', contents.row, contents.column, ['Home-made', 'Curated', '']);
    book.type('Settings', contents.row + 2, contents.column, ['']);
    expect(refusedBy({ content: 'outsourced' })).toEqual({
      reason: 'unknownContent',
      contents: ['outsourced'],
    });
    expect(refusedBy({})).toBeNull();
    expect(rowsOf(book, 'Activity')).toMatchObject([{ Content: 'Home-made' }]);
  });

  test('by itself: other files of the run go in', () => {
    emptyWorkbook();
    const bad = requestOf([activityRow(week, { posts: 1 }, { channel: 'MySpace' })]);
    expect(importAll([bad, requestOf([activityRow(week, { posts: 1 })])])).toMatchObject([
      { refusal: { reason: 'unknownChannel' }, id: null },
      { refusal: null, added: 1 },
    ]);
  });

  test('while somebody else’s is under way', () => {
    emptyWorkbook().isLocked = true;
    expect(runImports(blueprint, [])).toEqual({ progress: 'busy' });
    expect(takeBack('x')).toEqual({ progress: 'busy' });
  });
});
