import { runImports } from '../../../../src/workbook/imports';
import { Book, open } from '../../../support/memorySpreadsheet';
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
} from '../support';

const week = '2026-03-02';

describe('An import is refused', () => {
  const refusedBy = (changes: Parameters<typeof activityRow>[2], day = week) =>
    importFile(requestOf([activityRow(day, { posts: 1 }, changes)])).refusal;

  test('where there is no workbook', () => {
    open(new Book());
    expect(refusedBy({})).toEqual({ reason: 'notBuilt' });
    expect(previewImport(requestOf([]))).toMatchObject({ refusal: { reason: 'notBuilt' } });
  });

  test('for channels that aren’t in the list of Settings', () => {
    const book = emptyWorkbook();
    expect(refusedBy({ channel: 'MySpace' })).toEqual({ reason: 'unknownChannel', channels: ['MySpace'] });
    expect(refusedBy({ channel: 'instagram ' })).toBeNull();
    expect(rowsOf(book, 'Activity')).toMatchObject([{ Channel: 'Instagram' }]);
  });

  test('for days that don’t exist, figures that aren’t numbers and rows given twice', () => {
    const book = emptyWorkbook();
    expect(refusedBy({}, '2026-02-30')).toEqual({ reason: 'unreadable' });
    const rows = [activityRow(week, { posts: Number.NaN })];
    expect(importFile(requestOf(rows)).refusal).toEqual({ reason: 'unreadable' });
    const computed = [{ ...activityRow(week, {}), metrics: { cost: 3 } }] as unknown as [];
    expect(importFile(requestOf(computed)).refusal).toEqual({ reason: 'unreadable' });
    const twice = [activityRow(week, { posts: 1 }), activityRow('2026-03-04', { posts: 2 })];
    expect(importFile(requestOf(twice)).refusal).toEqual({ reason: 'unreadable' });
    expect([rowsOf(book, 'Activity'), rowsOf(book, 'Imports')]).toEqual([[], []]);
  });

  test('where a sheet, a column or the journal was deleted', () => {
    const book = emptyWorkbook();
    book.deleteColumn('Activity', 5);
    expect(refusedBy({})).toEqual({ reason: 'noColumn', table: 'activity', columns: ['posts'] });
    book.deleteSheet('Activity');
    expect(refusedBy({})).toEqual({ reason: 'noTable', table: 'activity' });
    book.deleteSheet('Imports');
    expect(refusedBy({})).toEqual({ reason: 'notBuilt' });
  });

  test('for a type of content that the list of Settings no longer has; a renamed one is known by its position', () => {
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

  test('alone: the other files of the run are imported', () => {
    emptyWorkbook();
    const bad = requestOf([activityRow(week, { posts: 1 }, { channel: 'MySpace' })]);
    expect(importFiles([bad, requestOf([activityRow(week, { posts: 1 })])])).toMatchObject([
      { refusal: { reason: 'unknownChannel' }, id: null },
      { refusal: null, added: 1 },
    ]);
  });

  test('while somebody else’s is running', () => {
    emptyWorkbook().isLocked = true;
    expect(runImports(blueprint, [])).toEqual({ progress: 'busy' });
    expect(undoImport('x')).toEqual({ progress: 'busy' });
  });
});
