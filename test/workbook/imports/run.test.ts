import { previewImports, runImports } from '../../../src/workbook/imports';
import { Book, open } from '../../support/memorySpreadsheet';
import {
  activityRow,
  described,
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

describe('figures of a file', () => {
  test('go into new rows, which say where they came from; the preview writes nothing', () => {
    const book = emptyWorkbook();
    const request = requestOf([
      activityRow(week, { posts: 3, impressions: 1200 }),
      activityRow(week, { posts: 1 }, { content: 'curated' }),
    ]);
    const effect = { refused: null, added: 2, changed: 0, same: 0 };
    expect(preview(request)).toEqual({
      ...{ ...effect, overlaps: [], misfits: [], accounts: { added: [], replaced: [] } },
    });
    expect([rowsOf(book, 'Activity'), rowsOf(book, 'Imports')]).toEqual([[], []]);
    expect(run(request)).toMatchObject({ ...effect, kept: 0 });
    expect(rowsOf(book, 'Activity')).toEqual([
      { ...key, ...origin, Posts: 3, Impressions: 1200 },
      { ...key, ...origin, Content: 'Curated', Posts: 1 },
    ]);
  });

  test('fill the blanks of rows that a person began, in whatever order these stand', () => {
    const book = emptyWorkbook();
    book.type('Activity', 2, 1, [WEEK + 7, 'Instagram', 'Original', 'Nora', 4]);
    book.type('Activity', 3, 1, [WEEK + 2, ' instagram', 'original', 'Nora', '', 6]);
    const request = requestOf([activityRow(week, { posts: 3 }), activityRow('2026-03-09', { shares: 7 })]);
    expect(run(request)).toMatchObject({ added: 0, changed: 2 });
    expect(rowsOf(book, 'Activity')).toMatchObject([
      { ...origin, Posts: 4, Shares: 7 },
      { ...origin, Posts: 3, Hours: 6, Period: WEEK + 2 },
    ]);
  });

  test('of Traffic and Keywords find their rows by date and by keyword', () => {
    const book = emptyWorkbook();
    book.type('Traffic', 2, 1, [WEEK, 500]);
    book.type('Keywords', 2, 1, ['Honey soap', 90]);
    const outcomes = importAll([
      requestOf([{ table: 'traffic', day: week, amounts: { organic_visits: 120 } }], {
        format: 'searchConsoleDates',
      }),
      requestOf(
        [
          { table: 'keywords', keyword: 'honey soap ', amounts: { position_now: 3.5, clicks: 2 } },
          { table: 'keywords', keyword: 'soap', amounts: { impressions: 40 } },
        ],
        { format: 'searchConsoleQueries' },
      ),
    ]);
    expect(outcomes).toMatchObject([{ changed: 1 }, { changed: 1, added: 1 }]);
    expect(rowsOf(book, 'Traffic')).toEqual([
      { Date: WEEK, 'All visits': 500, 'Organic visits': 120, Origin: 'Search Console: dates' },
    ]);
    expect(rowsOf(book, 'Keywords')).toMatchObject([
      { Keyword: 'Honey soap', 'Position now': 3.5, Clicks: 2 },
      { Keyword: 'soap', Impressions: 40 },
    ]);
  });

  test('go to the day’s own row where Traffic is logged by day', () => {
    const book = emptyWorkbook();
    for (const day of [0, 1, 2]) book.type('Traffic', 2 + day, 1, [WEEK + day, 100 + day]);
    const amounts = { organic_visits: 20 };
    const rows = ['2026-03-03', '2026-03-04', '2026-03-05'].map(
      (day) => ({ table: 'traffic', day, amounts }) as const,
    );
    expect(run(requestOf(rows))).toMatchObject({ changed: 2, added: 1 });
    expect(rowsOf(book, 'Traffic').map((row) => row['Organic visits'])).toEqual([undefined, 20, 20, 20]);
  });

  test('of months find the rows of their month', () => {
    const book = emptyWorkbook('en', { rhythm: 'monthly' });
    book.type('Activity', 2, 1, [WEEK, 'Instagram', 'Original']);
    expect(run(requestOf([activityRow('2026-03-01', { posts: 3 })]))).toMatchObject({ changed: 1 });
    expect(run(requestOf([activityRow('2026-04-01', { posts: 3 })]))).toMatchObject({ added: 1 });
  });

  test('stand below all that is typed, and never in the example’s rows', () => {
    const book = emptyWorkbook('en', {}, 'with example');
    const before = rowsOf(book, 'Activity');
    const [first] = before;
    const day = new Date((Number(first?.Period) - 25569) * 86_400_000).toISOString().slice(0, 10);
    expect(run(requestOf([activityRow(day, { leads: 3 })]))).toMatchObject({ added: 1 });
    const after = rowsOf(book, 'Activity');
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after.slice(before.length)).toEqual([{ ...key, Period: first?.Period, ...origin, Leads: 3 }]);
  });

  test('that a column can’t hold are left out and named', () => {
    const book = emptyWorkbook();
    const request = requestOf([
      activityRow(week, { impressions: -4, posts: 2 }),
      activityRow('2026-03-09', { impressions: -1 }),
    ]);
    expect(preview(request)).toMatchObject({
      added: 1,
      same: 1,
      misfits: [
        { column: 'impressions', title: 'Impressions', file: -4, row: { day: week } },
        { column: 'impressions', file: -1 },
      ],
    });
    run(request);
    expect(rowsOf(book, 'Activity')).toEqual([{ ...key, ...origin, Posts: 2 }]);
  });
});

describe('the same again', () => {
  test('changes nothing, whether nothing happened since or rows were sorted', () => {
    const book = emptyWorkbook();
    const request = requestOf([
      activityRow(week, { posts: 3, revenue: 0.1 + 0.2 }),
      activityRow('2026-03-09', { posts: 2 }),
    ]);
    expect(run(request).id).not.toBeNull();
    const { rows } = book.sheetNamed('Activity');
    rows.splice(1, 2, ...rows.slice(1, 3).reverse());
    const [activity, log] = [rowsOf(book, 'Activity'), rowsOf(book, 'Imports')];
    const calls = book.calls.count;
    expect(run(request)).toEqual({ refused: null, added: 0, changed: 0, same: 2, kept: 0, id: null });
    expect(book.calls.made.slice(calls).filter((call) => call.includes('.set'))).toEqual([]);
    expect([rowsOf(book, 'Activity'), rowsOf(book, 'Imports')]).toEqual([activity, log]);
  });

  test('with newer figures replaces what the earlier import wrote, and leaves what it doesn’t mention', () => {
    const book = emptyWorkbook();
    run(
      requestOf([activityRow(week, { impressions: 100, posts: 3 }), activityRow('2026-03-09', { posts: 1 })]),
    );
    expect(run(requestOf([activityRow(week, { impressions: 180 })]))).toMatchObject({ changed: 1, kept: 0 });
    expect(rowsOf(book, 'Activity')).toEqual([
      { ...key, ...origin, Impressions: 180, Posts: 3 },
      { ...key, ...origin, Period: WEEK + 7, Posts: 1 },
    ]);
  });

  test('fills a row again that somebody deleted', () => {
    const book = emptyWorkbook();
    const request = requestOf([activityRow(week, { posts: 3 })]);
    run(request);
    const log = rowsOf(book, 'Imports');
    book.sheetNamed('Activity').rows.splice(1, 1);
    expect(run(request)).toMatchObject({ added: 1 });
    expect(rowsOf(book, 'Activity')).toEqual([{ ...key, ...origin, Posts: 3 }]);
    expect(rowsOf(book, 'Imports')).toEqual(log);
  });
});

describe('what a person typed', () => {
  test('stays where the file has another figure, and is shown', () => {
    const book = emptyWorkbook();
    book.type('Activity', 2, 1, typed(5, 2));
    const request = requestOf([activityRow(week, { posts: 3, impressions: 100 })]);
    expect(preview(request)).toMatchObject({
      changed: 1,
      overlaps: [
        { column: 'posts', title: 'Posts', cell: 'E2', typed: 5, file: 3, by: null, canReplace: true },
      ],
    });
    expect(run(request)).toMatchObject({ changed: 1, kept: 1 });
    expect(rowsOf(book, 'Activity')).toMatchObject([{ Posts: 5, Hours: 2, Impressions: 100 }]);
  });

  test('is replaced when the person says so, and comes back with undo', () => {
    const book = emptyWorkbook();
    book.type('Activity', 2, 1, typed(5, 2));
    const { id, kept } = run(requestOf([activityRow(week, { posts: 3 })], { typed: 'replace' }));
    expect(kept).toBe(0);
    expect(rowsOf(book, 'Activity')).toMatchObject([{ Posts: 3, Hours: 2 }]);
    expect(takeBack(id)).toMatchObject({ found: true, restored: 1, kept: 0, removed: 0 });
    expect(rowsOf(book, 'Activity')).toEqual([{ ...key, Person: 'Nora', Posts: 5, Hours: 2 }]);
  });

  test('that says the same as the file needs no import, and a correction of an import is a person’s', () => {
    const book = emptyWorkbook();
    book.type('Activity', 2, 1, typed(3));
    expect(run(requestOf([activityRow(week, { posts: 3 })]))).toMatchObject({ same: 1, id: null });
    run(requestOf([activityRow(week, { shares: 8 })]));
    book.type('Activity', 2, 11, [9]);
    expect(run(requestOf([activityRow(week, { shares: 10 })]))).toMatchObject({ same: 1, kept: 1 });
    expect(rowsOf(book, 'Activity')).toMatchObject([{ Shares: 9 }]);
  });

  test('as a formula is always kept, a blank-looking one too', () => {
    const book = emptyWorkbook();
    book.type('Activity', 2, 1, typed('=1+1'));
    const request = requestOf([activityRow(week, { posts: 3 })], { typed: 'replace' });
    expect(preview(request).overlaps).toMatchObject([{ canReplace: false }]);
    expect(run(request)).toMatchObject({ same: 1, kept: 1 });
    expect(rowsOf(book, 'Activity')).toEqual([{ ...key, Person: 'Nora', Posts: '=1+1' }]);
  });

  test('by two people for one period is taken together', () => {
    const book = emptyWorkbook();
    book.type('Activity', 2, 1, typed(5, 2));
    book.type('Activity', 3, 1, [WEEK, 'Instagram', 'Original', 'Sam', 2]);
    const file = (posts: number) =>
      requestOf([activityRow(week, { posts, shares: 4 })], { typed: 'replace' });
    expect(preview(file(7)).overlaps).toEqual([]);
    expect(preview(file(8)).overlaps).toMatchObject([{ typed: 7, file: 8, canReplace: false }]);
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
    expect(takeBack(id)).toMatchObject({ restored: 3, removed: 0 });
    expect(rowsOf(book, 'Activity')).toEqual([{ ...key, Mood: 'good' }, { Mood: 'bad' }]);
  });
});

describe('two kinds of export that fill one cell', () => {
  const daily = (typed: 'keep' | 'replace') =>
    requestOf([activityRow(week, { impressions: 150, clicks: 4 })], { format: 'linkedin', typed });

  test('overlap: the earlier one stays unless the person says otherwise', () => {
    const book = emptyWorkbook();
    run(requestOf([activityRow(week, { impressions: 100 })]));
    expect(preview(daily('keep')).overlaps).toMatchObject([{ typed: 100, file: 150, by: 'instagram' }]);
    expect(run(daily('keep'))).toMatchObject({ changed: 1, kept: 1 });
    const both = 'Instagram: posts · LinkedIn: days of the page';
    expect(rowsOf(book, 'Activity')).toMatchObject([{ Impressions: 100, Clicks: 4, Origin: both }]);
    run(daily('replace'));
    expect(rowsOf(book, 'Activity')).toMatchObject([{ Impressions: 150, Clicks: 4, Origin: both }]);
  });

  test('in one run are seen by each other', () => {
    emptyWorkbook();
    const requests = [requestOf([activityRow(week, { impressions: 100 })]), daily('keep')];
    expect(previewImports(described, requests)).toMatchObject([
      { added: 1, overlaps: [] },
      { added: 0, changed: 1, overlaps: [{ by: 'instagram' }] },
    ]);
    expect(importAll(requests)).toMatchObject([{ added: 1 }, { changed: 1, kept: 1 }]);
  });
});

describe('an import is refused', () => {
  const refusedBy = (changes: Parameters<typeof activityRow>[2], day = week) =>
    run(requestOf([activityRow(day, { posts: 1 }, changes)])).refused;

  test('without a workbook', () => {
    open(new Book());
    expect(refusedBy({})).toEqual({ reason: 'notBuilt' });
    expect(preview(requestOf([]))).toMatchObject({ refused: { reason: 'notBuilt' } });
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
    expect(run(requestOf(rows)).refused).toEqual({ reason: 'unreadable' });
    const computed = [{ ...activityRow(week, {}), amounts: { cost: 3 } }] as unknown as [];
    expect(run(requestOf(computed)).refused).toEqual({ reason: 'unreadable' });
    const twice = [activityRow(week, { posts: 1 }), activityRow('2026-03-04', { posts: 2 })];
    expect(run(requestOf(twice)).refused).toEqual({ reason: 'unreadable' });
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
      { refused: { reason: 'unknownChannel' }, id: null },
      { refused: null, added: 1 },
    ]);
  });

  test('while somebody else’s is under way', () => {
    emptyWorkbook().isLocked = true;
    expect(runImports(described, [])).toEqual({ progress: 'busy' });
    expect(takeBack('x')).toEqual({ progress: 'busy' });
  });
});

test.each(['=1+1', '+1', '-1', '@A1', '\t=1', '\r=1', ' =1', "'quoted", '2026'])(
  'the text %j stays text wherever it is written',
  (text) => {
    const book = emptyWorkbook();
    const rows = [{ table: 'keywords', keyword: text, amounts: { clicks: 1, impressions: 2 } }] as const;
    run(requestOf(rows, { file: text, format: text }));
    const shown = { file: rowsOf(book, 'Imports')[0]?.File, keyword: rowsOf(book, 'Keywords')[0]?.Keyword };
    expect(shown).toEqual({ file: `'${text}`, keyword: `'${text.trim()}` });
    expect(run(requestOf(rows, { file: text, format: text }))).toMatchObject({ same: 1, id: null });
  },
);
