import {
  activityRow,
  emptyWorkbook,
  importFile,
  importFiles,
  previewImport,
  requestOf,
  rowsOf,
} from './support';

const week = '2026-03-02';
/** The number of that day in a cell. */
const WEEK = 46083;
const key = { Period: WEEK, Channel: 'Instagram', Content: 'Original' };
const origin = { Origin: 'Instagram: posts' };

describe('Figures of a file', () => {
  test('go into new rows, which name their source; the preview writes nothing', () => {
    const book = emptyWorkbook();
    const request = requestOf([
      activityRow(week, { posts: 3, impressions: 1200 }),
      activityRow(week, { posts: 1 }, { content: 'curated' }),
    ]);
    const effect = { refusal: null, added: 2, changed: 0, unchanged: 0 };
    expect(previewImport(request)).toEqual({
      ...{ ...effect, conflicts: [], rejected: [], otherAccounts: { added: [], replaced: [] } },
      ...{ withoutRow: 0, moved: 0 },
    });
    expect([rowsOf(book, 'Activity'), rowsOf(book, 'Imports')]).toEqual([[], []]);
    expect(importFile(request)).toMatchObject({ ...effect, keptCells: 0 });
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
    expect(importFile(request)).toMatchObject({ added: 0, changed: 2 });
    expect(rowsOf(book, 'Activity')).toMatchObject([
      { ...origin, Posts: 4, Shares: 7 },
      { ...origin, Posts: 3, Hours: 6, Period: WEEK + 2 },
    ]);
  });

  test('find their rows in Traffic by date and in Keywords by keyword', () => {
    const book = emptyWorkbook();
    book.type('Traffic', 2, 1, [WEEK, 500]);
    book.type('Keywords', 2, 1, ['Honey soap', 90]);
    const outcomes = importFiles([
      requestOf([{ table: 'traffic', day: week, metrics: { organic_visits: 120 } }], {
        format: 'searchConsoleDates',
      }),
      requestOf(
        [
          { table: 'keywords', keyword: 'honey soap ', metrics: { position_now: 3.5, clicks: 2 } },
          { table: 'keywords', keyword: 'soap', metrics: { impressions: 40 } },
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

  test('go to the row of their day where Traffic is logged by day', () => {
    const book = emptyWorkbook();
    for (const day of [0, 1, 2]) book.type('Traffic', 2 + day, 1, [WEEK + day, 100 + day]);
    const metrics = { organic_visits: 20 };
    const rows = ['2026-03-03', '2026-03-04', '2026-03-05'].map(
      (day) => ({ table: 'traffic', day, metrics }) as const,
    );
    expect(importFile(requestOf(rows))).toMatchObject({ changed: 2, added: 1 });
    expect(rowsOf(book, 'Traffic').map((row) => row['Organic visits'])).toEqual([undefined, 20, 20, 20]);
  });

  test('find the rows of their month where the cadence is monthly', () => {
    const book = emptyWorkbook('en', { cadence: 'monthly' });
    book.type('Activity', 2, 1, [WEEK, 'Instagram', 'Original']);
    expect(importFile(requestOf([activityRow('2026-03-01', { posts: 3 })]))).toMatchObject({ changed: 1 });
    expect(importFile(requestOf([activityRow('2026-04-01', { posts: 3 })]))).toMatchObject({ added: 1 });
  });

  test('go below everything typed, and never into the example’s rows', () => {
    const book = emptyWorkbook('en', {}, 'with example');
    const before = rowsOf(book, 'Activity');
    const [first] = before;
    const day = new Date((Number(first?.Period) - 25569) * 86_400_000).toISOString().slice(0, 10);
    expect(importFile(requestOf([activityRow(day, { leads: 3 })]))).toMatchObject({ added: 1 });
    const after = rowsOf(book, 'Activity');
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after.slice(before.length)).toEqual([{ ...key, Period: first?.Period, ...origin, Leads: 3 }]);
  });

  test('are left out and named where their column doesn’t accept them', () => {
    const book = emptyWorkbook();
    const request = requestOf([
      activityRow(week, { impressions: -4, posts: 2 }),
      activityRow('2026-03-09', { impressions: -1 }),
    ]);
    expect(previewImport(request)).toMatchObject({
      added: 1,
      unchanged: 1,
      rejected: [
        { column: 'impressions', title: 'Impressions', figure: -4, row: { day: week } },
        { column: 'impressions', figure: -1 },
      ],
    });
    importFile(request);
    expect(rowsOf(book, 'Activity')).toEqual([{ ...key, ...origin, Posts: 2 }]);
  });
});

describe('The same file again', () => {
  test('changes nothing, whether nothing happened since or rows were sorted', () => {
    const book = emptyWorkbook();
    const request = requestOf([
      activityRow(week, { posts: 3, revenue: 0.1 + 0.2 }),
      activityRow('2026-03-09', { posts: 2 }),
    ]);
    expect(importFile(request).id).not.toBeNull();
    const { rows } = book.sheetNamed('Activity');
    rows.splice(1, 2, ...rows.slice(1, 3).reverse());
    const [activity, journal] = [rowsOf(book, 'Activity'), rowsOf(book, 'Imports')];
    const calls = book.calls.count;
    expect(importFile(request)).toEqual({
      refusal: null,
      added: 0,
      changed: 0,
      unchanged: 2,
      keptCells: 0,
      id: null,
    });
    expect(book.calls.made.slice(calls).filter((call) => call.includes('.set'))).toEqual([]);
    expect([rowsOf(book, 'Activity'), rowsOf(book, 'Imports')]).toEqual([activity, journal]);
  });

  test('replaces with newer figures what it wrote before, and leaves cells that it doesn’t mention', () => {
    const book = emptyWorkbook();
    importFile(
      requestOf([activityRow(week, { impressions: 100, posts: 3 }), activityRow('2026-03-09', { posts: 1 })]),
    );
    expect(importFile(requestOf([activityRow(week, { impressions: 180 })]))).toMatchObject({
      changed: 1,
      keptCells: 0,
    });
    expect(rowsOf(book, 'Activity')).toEqual([
      { ...key, ...origin, Impressions: 180, Posts: 3 },
      { ...key, ...origin, Period: WEEK + 7, Posts: 1 },
    ]);
  });

  test('fills a row again that somebody deleted', () => {
    const book = emptyWorkbook();
    const request = requestOf([activityRow(week, { posts: 3 })]);
    importFile(request);
    const journal = rowsOf(book, 'Imports');
    book.sheetNamed('Activity').rows.splice(1, 1);
    expect(importFile(request)).toMatchObject({ added: 1 });
    expect(rowsOf(book, 'Activity')).toEqual([{ ...key, ...origin, Posts: 3 }]);
    expect(rowsOf(book, 'Imports')).toEqual(journal);
  });
});

test.each(['=1+1', '+1', '-1', '@A1', '\t=1', '\r=1', ' =1', "'quoted", '2026'])(
  'The text %j stays text wherever it is written',
  (text) => {
    const book = emptyWorkbook();
    const rows = [{ table: 'keywords', keyword: text, metrics: { clicks: 1, impressions: 2 } }] as const;
    importFile(requestOf(rows, { file: text, format: text }));
    const shown = { file: rowsOf(book, 'Imports')[0]?.File, keyword: rowsOf(book, 'Keywords')[0]?.Keyword };
    expect(shown).toEqual({ file: `'${text}`, keyword: `'${text.trim()}` });
    expect(importFile(requestOf(rows, { file: text, format: text }))).toMatchObject({
      unchanged: 1,
      id: null,
    });
  },
);
