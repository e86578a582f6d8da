import type { ImportRequest, TrackerRow } from '../../../src/imports/request';
import { WEEK, week } from './daysOfWeek';
import {
  activityRow,
  emptyWorkbook,
  importFile,
  previewImport,
  requestOf,
  rowsOf,
  undoImport,
} from './support';

/** The column of visits. */
const VISITS = 13;
const NEXT = WEEK + 7;

const split = (visits: number, content: 'original' | 'curated' | '', day = week): TrackerRow =>
  activityRow(day, { visits }, { content });

const analytics = (rows: readonly TrackerRow[], changes: Partial<ImportRequest> = {}) =>
  requestOf(rows, { file: 'analytics.csv', format: 'analyticsSources', ...changes });

/** What the version before wrote: all visits on original content. */
function earlier(figures: Readonly<Record<string, number>>) {
  const book = emptyWorkbook();
  for (const [index, [day, visits]] of Object.entries(figures).entries()) {
    const serial = WEEK + 7 * index;
    const cells = [
      '',
      '',
      '',
      '',
      '',
      '',
      '',
      '',
      '',
      visits,
      '',
      '',
      '',
      '',
      '',
      '',
      '',
      'Google Analytics: sources and mediums',
    ];
    book.type('Activity', 2 + index, 1, [serial, 'Instagram', 'Original', ...cells]);
    const data = {
      format: 'analyticsSources',
      key: { table: 'activity', day, channel: 'Instagram', content: 'original' },
      added: true,
      cells: { visits: ['', visits] },
      says: [{ sums: { visits } }],
    };
    const texts = ['Google Analytics', 'Activity', `${day} · Instagram · Original`, JSON.stringify(data)];
    book.type('Imports', 2 + index, 1, ['old-1', 46090, 'analytics.csv', ...texts]);
  }
  return book;
}

const visitsIn = (book: ReturnType<typeof emptyWorkbook>) =>
  rowsOf(book, 'Activity')
    .filter(({ Period }) => Period !== undefined)
    .map(({ Period, Content, Visits }) => [Period, Content, Visits]);

describe('Figures of Analytics without a content tag', () => {
  test('go to a row whose content is blank', () => {
    const book = emptyWorkbook();
    expect(importFile(analytics([split(100, '')]))).toMatchObject({ added: 1, refusal: null });
    expect(visitsIn(book)).toEqual([[WEEK, undefined, 100]]);
    expect(rowsOf(book, 'Imports')[0]).toMatchObject({ Row: "'2026-03-02 · Instagram" });
    expect(importFile(analytics([split(100, '')]))).toMatchObject({ unchanged: 1, id: null });
  });

  test('fill the row of hours that a person left without content', () => {
    const book = emptyWorkbook();
    book.type('Activity', 2, 1, [WEEK, 'Instagram', '', 'Nora', 3, 2.5]);
    importFile(analytics([split(100, '')]));
    expect(rowsOf(book, 'Activity')).toMatchObject([{ Person: 'Nora', Visits: 100 }]);
  });

  test('are a conflict where a person split the same visits by content, and never count twice', () => {
    const book = emptyWorkbook();
    book.type('Activity', 2, 1, [WEEK, 'Instagram', 'Original']);
    book.type('Activity', 3, 1, [WEEK, 'Instagram', 'Curated']);
    book.type('Activity', 2, VISITS, [60]);
    book.type('Activity', 3, VISITS, [45]);
    const request = analytics([split(100, '')], { onConflict: 'replace' });
    expect(previewImport(request).conflicts).toMatchObject([
      { current: 105, figure: 100, filledBy: null, canReplace: false },
    ]);
    expect(importFile(request)).toMatchObject({ added: 0, keptCells: 1 });
    expect(visitsIn(book)).toEqual([
      [WEEK, 'Original', 60],
      [WEEK, 'Curated', 45],
    ]);
    expect(importFile(analytics([split(105, '')]))).toMatchObject({ unchanged: 1, id: null });
  });

  test('split once a file has content tags, and back again, without counting twice', () => {
    const book = emptyWorkbook();
    importFile(analytics([split(100, '')]));
    const tagged = importFile(analytics([split(70, ''), split(30, 'curated')], { file: 'tagged.csv' }));
    expect(visitsIn(book)).toEqual([
      [WEEK, undefined, 70],
      [WEEK, 'Curated', 30],
    ]);
    const again = importFile(analytics([split(110, '')], { file: 'later.csv' }));
    expect(visitsIn(book)).toEqual([
      [WEEK, undefined, 110],
      [WEEK, 'Curated', 0],
    ]);
    undoImport(again.id);
    expect(visitsIn(book)).toEqual([
      [WEEK, undefined, 70],
      [WEEK, 'Curated', 30],
    ]);
    undoImport(tagged.id);
    expect(visitsIn(book)).toEqual([[WEEK, undefined, 100]]);
  });
});

describe('Figures of Analytics that an earlier version put on original content', () => {
  test('move to the row without content at the next import, those of other weeks too', () => {
    const book = earlier({ '2026-03-02': 100, '2026-03-09': 50 });
    const request = analytics([split(100, '')]);
    expect(previewImport(request)).toMatchObject({ moved: 2 });
    expect(visitsIn(book)).toEqual([
      [WEEK, 'Original', 100],
      [NEXT, 'Original', 50],
    ]);
    expect(importFile(request)).toMatchObject({ unchanged: 1 });
    expect(visitsIn(book)).toEqual([
      [WEEK, undefined, 100],
      [NEXT, undefined, 50],
    ]);
    expect(previewImport(request)).toMatchObject({ moved: 0, unchanged: 1 });
  });

  test('are corrected by a newer file where they are now, and can be undone there', () => {
    const book = earlier({ '2026-03-02': 100 });
    const { id } = importFile(analytics([split(120, '')], { file: 'newer.csv' }));
    expect(visitsIn(book)).toEqual([[WEEK, undefined, 120]]);
    undoImport(id);
    expect(visitsIn(book)).toEqual([[WEEK, undefined, 100]]);
    expect(undoImport('old-1')).toMatchObject({ restoredCells: 1, removedRows: 1 });
    expect(visitsIn(book)).toEqual([]);
  });

  test('leave the row that holds what people typed', () => {
    const book = earlier({ '2026-03-02': 100 });
    book.type('Activity', 2, 5, [4, 2.5]);
    importFile(analytics([split(100, '')]));
    expect(rowsOf(book, 'Activity')).toEqual([
      { Period: WEEK, Channel: 'Instagram', Content: 'Original', Posts: 4, Hours: 2.5 },
      { Period: WEEK, Channel: 'Instagram', Visits: 100, Origin: 'Google Analytics: sources and mediums' },
    ]);
  });

  test('stay where a person typed another figure since, which the next file doesn’t count beside it', () => {
    const book = earlier({ '2026-03-02': 100 });
    book.type('Activity', 2, VISITS, [130]);
    const request = analytics([split(100, '')], { onConflict: 'replace' });
    expect(previewImport(request).conflicts).toMatchObject([
      { current: 130, figure: 100, canReplace: false },
    ]);
    importFile(request);
    expect(visitsIn(book)).toEqual([[WEEK, 'Original', 130]]);
  });

  test('move whole where the move was interrupted between the journal and the rows', () => {
    const book = earlier({ '2026-03-02': 100, '2026-03-09': 50 });
    const before = [0, 1].map((index) =>
      Array.from({ length: 21 }, (_, column) => book.sheetNamed('Activity').content(2 + index, 1 + column)),
    );
    importFile(analytics([split(100, '')]));
    const rows = rowsOf(book, 'Activity').length + 2;
    for (let row = 2; row <= rows; row++)
      book.type(
        'Activity',
        row,
        1,
        Array.from({ length: 21 }, () => ''),
      );
    for (const [index, cells] of before.entries()) book.type('Activity', 2 + index, 1, cells as string[]);
    importFile(analytics([split(100, '')]));
    expect(visitsIn(book)).toEqual(
      expect.arrayContaining([
        [WEEK, undefined, 100],
        [NEXT, undefined, 50],
      ]),
    );
    expect(rowsOf(book, 'Activity').reduce((sum, { Visits = 0 }) => sum + Number(Visits), 0)).toBe(150);
  });
});
