import { serialFromDay } from '../../../src/calendar/serial';
import { exampleIn } from '../../../src/workbook/example';
import { built } from '../builder/support/builds';
import {
  activityRow,
  blueprint,
  emptyWorkbook,
  importFile,
  importFiles,
  requestOf,
  rowsOf,
  undoImport,
} from './support';

const week = '2026-03-02';
const WEEK = 46083;
const typed = [WEEK, 'Instagram', 'Original', 'Nora', 5];

const contents = (book: ReturnType<typeof emptyWorkbook>) =>
  ['Activity', 'Traffic', 'Keywords', 'Imports'].map((sheet) => rowsOf(book, sheet));

test('Undo restores everything: cells, added rows, what a person typed, and the journal', () => {
  const book = emptyWorkbook();
  book.type('Activity', 2, 1, typed);
  book.type('Keywords', 2, 1, ['soap', 40, 9, 7]);
  const before = contents(book);
  const outcomes = importFiles([
    requestOf([activityRow(week, { posts: 3, shares: 1 }), activityRow('2026-03-09', { posts: 2 })], {
      onConflict: 'replace',
    }),
    requestOf([{ table: 'traffic', day: week, metrics: { orders: 3, sales: 99.5 } }]),
    requestOf([{ table: 'keywords', keyword: 'soap', metrics: { position_now: 4 } }], {
      onConflict: 'replace',
    }),
  ]);
  expect(contents(book)).not.toEqual(before);
  for (const { id } of outcomes)
    expect(undoImport(id)).toMatchObject({ progress: 'done', found: true, keptCells: 0 });
  expect(contents(book)).toEqual(before);
});

test('Undoing imports from the newest on leads back step by step', () => {
  const book = emptyWorkbook();
  const states = [contents(book)];
  const ids = [100, 180, 260].map((impressions) => {
    const { id } = importFile(requestOf([activityRow(week, { impressions })]));
    states.push(contents(book));
    return id;
  });
  for (const id of ids.reverse()) {
    states.pop();
    undoImport(id);
    expect(contents(book)).toEqual(states[states.length - 1]);
  }
});

test('Undoing an import in the middle leaves the newer figure, whose own undo then leads further back', () => {
  const book = emptyWorkbook();
  const before = contents(book);
  const [first, second, third] = [100, 180, 260].map(
    (impressions) => importFile(requestOf([activityRow(week, { impressions })])).id,
  );
  expect(undoImport(second ?? null)).toMatchObject({ restoredCells: 0, keptCells: 0, removedRows: 0 });
  expect(rowsOf(book, 'Activity')).toMatchObject([{ Impressions: 260 }]);
  expect(undoImport(first ?? null)).toMatchObject({ restoredCells: 0, keptCells: 0, removedRows: 0 });
  expect(rowsOf(book, 'Activity')).toMatchObject([{ Impressions: 260, Origin: 'Instagram: posts' }]);
  expect(undoImport(third ?? null)).toMatchObject({ restoredCells: 1, removedRows: 1 });
  expect(contents(book)).toEqual(before);
});

test('Undo works however the journal is sorted', () => {
  const book = emptyWorkbook();
  const before = contents(book);
  const [first, second] = [100, 180].map(
    (impressions) => importFile(requestOf([activityRow(week, { impressions })])).id,
  );
  const { rows } = book.sheetNamed('Imports');
  rows.splice(1, 2, ...rows.slice(1, 3).reverse());
  expect(undoImport(first ?? null)).toMatchObject({ restoredCells: 0 });
  expect(undoImport(second ?? null)).toMatchObject({ restoredCells: 1, removedRows: 1 });
  expect(contents(book)).toEqual(before);
});

test('Undo keeps and counts cells that a person changed since, and keeps rows in which a person typed', () => {
  const book = emptyWorkbook();
  const { id } = importFile(
    requestOf([activityRow(week, { posts: 3, shares: 1 }), activityRow('2026-03-09', { posts: 2 })]),
  );
  book.type('Activity', 2, 5, [4]);
  book.type('Activity', 3, 6, [1.5]);
  expect(undoImport(id)).toEqual({
    progress: 'done',
    found: true,
    restoredCells: 2,
    keptCells: 1,
    removedRows: 0,
  });
  const key = { Channel: 'Instagram', Content: 'Original' };
  expect(rowsOf(book, 'Activity')).toEqual([
    { ...key, Period: WEEK, Posts: 4 },
    { ...key, Period: WEEK + 7, Hours: 1.5 },
  ]);
  expect(rowsOf(book, 'Imports')).toEqual([]);
});

test('Undo works whatever a person emptied, moved or deleted since', () => {
  const book = emptyWorkbook();
  const { id } = importFile(
    requestOf([
      activityRow(week, { posts: 3, shares: 1 }),
      activityRow('2026-03-09', { posts: 2 }),
      activityRow('2026-03-16', { posts: 1 }),
    ]),
  );
  const { rows } = book.sheetNamed('Activity');
  book.sheetNamed('Activity').write(2, 5, 'content', '');
  rows.splice(1, 3, ...rows.slice(1, 4).reverse());
  rows.splice(2, 1);
  expect(undoImport(id)).toMatchObject({ restoredCells: 2, keptCells: 0, removedRows: 2 });
  expect(rowsOf(book, 'Activity')).toEqual([]);
});

test('A row that two imports fill is removed with the last of them, and the user’s own formula beside it stays', () => {
  const book = emptyWorkbook();
  const first = importFile(requestOf([activityRow(week, { posts: 3 })])).id;
  const second = importFile(requestOf([activityRow(week, { clicks: 9 })], { format: 'linkedin' })).id;
  const sheet = book.sheetNamed('Activity');
  const free = sheet.columns.length + 1;
  sheet.insertColumns(free, 1);
  book.type('Activity', 2, free, ['=E2*2']);
  expect(undoImport(first)).toMatchObject({ restoredCells: 1, removedRows: 0 });
  expect(rowsOf(book, 'Activity')).toMatchObject([{ Clicks: 9, Origin: 'LinkedIn: days of the page' }]);
  expect(undoImport(second)).toMatchObject({ restoredCells: 1, removedRows: 1 });
  expect(rowsOf(book, 'Activity')).toEqual([{ '': '=E2*2' }]);
});

test('Imports of the same moment have different ids', () => {
  jest.useFakeTimers({ now: new Date(2026, 10, 24) });
  emptyWorkbook();
  const ids = [3, 4].map((posts) => importFile(requestOf([activityRow(week, { posts })])).id);
  jest.useRealTimers();
  expect(new Set(ids).size).toBe(2);
});

test('An origin that a person wrote stays through import and undo', () => {
  const book = emptyWorkbook();
  const { id } = importFile(requestOf([activityRow(week, { posts: 3 })]));
  book.type('Activity', 2, 21, ['from the agency']);
  importFile(requestOf([activityRow(week, { posts: 4 })]));
  expect(rowsOf(book, 'Activity')).toMatchObject([{ Origin: 'from the agency' }]);
  undoImport(id);
  expect(rowsOf(book, 'Activity')).toMatchObject([{ Posts: 4, Origin: 'from the agency' }]);
});

test('A text that a figure replaced comes back as text', () => {
  const book = emptyWorkbook();
  book.type('Activity', 2, 1, [WEEK, 'Instagram', 'Original', 'Nora', "'=none"]);
  const { id } = importFile(requestOf([activityRow(week, { posts: 3 })], { onConflict: 'replace' }));
  undoImport(id);
  expect(rowsOf(book, 'Activity')).toMatchObject([{ Posts: "'=none" }]);
});

test('Undo says when the journal lacks an import, and leaves damaged entries alone', () => {
  const book = emptyWorkbook();
  const { id } = importFile(
    requestOf([activityRow(week, { posts: 3 }), activityRow('2026-03-09', { posts: 3 })]),
  );
  book.type('Imports', 2, 7, ['{"format":"instagram"']);
  expect(undoImport('other')).toMatchObject({ found: false });
  expect(undoImport(id)).toMatchObject({ found: true, restoredCells: 1, removedRows: 1 });
  expect(rowsOf(book, 'Imports')).toHaveLength(1);
  expect(rowsOf(book, 'Activity')).toMatchObject([{ Posts: 3 }]);
});

test('Undo takes a row for each period as the import had them, though the workbook’s rows show another cadence since', () => {
  const book = emptyWorkbook();
  const trafficRow = (day: string, orders: number) =>
    ({ table: 'traffic', day, metrics: { orders } }) as const;
  const days = ['2026-03-02', '2026-03-09', '2026-03-16'];
  const { id } = importFile(
    requestOf(
      days.map((day) => trafficRow(day, 2)),
      { format: 'shopifyOrders' },
    ),
  );
  // Months far apart outnumber the weeks that were imported.
  for (let month = 0; month < 8; month += 1) book.type('Traffic', 5 + month, 1, [serialOfMonth(month)]);
  expect(undoImport(id)).toMatchObject({ restoredCells: 3, keptCells: 0, removedRows: 3 });
  expect(rowsOf(book, 'Traffic').filter((row) => 'Orders' in row)).toEqual([]);
  expect(rowsOf(book, 'Traffic').filter(({ Date: day }) => day !== undefined)).toHaveLength(8);
});

test.each([
  ['which say how often the table had a row', (data: object) => data],
  ['of earlier versions, which don’t', ({ cadence: _, ...data }: { readonly cadence?: string }) => data],
])('So it does when Settings have another cadence by then, from entries %s', (_, change) => {
  const book = emptyWorkbook();
  const { id } = importFile(
    requestOf([activityRow(week, { posts: 3 }), activityRow('2026-03-09', { posts: 2 })]),
  );
  built({ ...blueprint, answers: { ...exampleIn('en').answers, cadence: 'monthly' } }, book);
  for (const row of [2, 3]) {
    const data = JSON.parse(String(book.sheetNamed('Imports').content(row, 7)));
    book.type('Imports', row, 7, [JSON.stringify(change(data))]);
  }
  expect(undoImport(id)).toMatchObject({ restoredCells: 2, keptCells: 0, removedRows: 2 });
  expect(rowsOf(book, 'Activity')).toEqual([]);
});

/** The first day of a month long before the weeks that are imported. */
function serialOfMonth(month: number): number {
  return serialFromDay(new Date(Date.UTC(2022, month, 1)).toISOString().slice(0, 'yyyy-mm-dd'.length));
}
