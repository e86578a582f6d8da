import type { ImportRequest } from '../../../src/imports/request';
import { exampleIn } from '../../../src/workbook/example';
import { importState, runImports, undo } from '../../../src/workbook/imports';
import { type Book, open } from '../../support/memorySpreadsheet';
import { load } from '../../support/memorySpreadsheet/load';
import { save } from '../../support/memorySpreadsheet/save';
import { built, failEverywhere } from '../builder/support/builds';
import { activityRow, small as described, requestOf, rowsOf } from './support';

const week = '2026-03-02';
const WEEK = 46083;

/** Figures for rows that are there and rows that aren't, in two tables. */
const requests = [
  requestOf(
    [
      activityRow(week, { posts: 3, shares: 1 }, { byAccount: [{ days: { posts: [3], shares: [0, 1] } }] }),
      activityRow('2026-03-09', { posts: 2 }),
      activityRow('2026-03-16', { posts: 1, revenue: 20 }),
    ],
    { onConflict: 'replace', covers: { first: '2026-02-01', last: '2026-03-04' } },
  ),
  requestOf([activityRow(week, { impressions: 90 }), activityRow('2026-03-09', { impressions: 70 })], {
    format: 'linkedin',
  }),
  requestOf([{ table: 'keywords', keyword: 'soap', metrics: { position_now: 4 } }], {
    format: 'searchConsoleQueries',
  }),
];

/** The other days of the first week, in the format of the first file. */
const half: ImportRequest = requestOf(
  [activityRow(week, { shares: 4 }, { byAccount: [{ days: { shares: [null, null, null, 3, 1] } }] })],
  { covers: { first: '2026-03-05', last: '2026-03-31' } },
);

const run = () => runImports(described, [...requests, half]).progress;

/** A workbook with a typed row, and a column of the user's own between those of the table. */
function typedOnce(): Book {
  const book = built({ ...described, answers: { ...exampleIn('en').answers, goals: ['search'] } });
  book.sheetNamed('Activity').insertColumns(6, 1);
  book.type('Activity', 1, 6, ['Mood']);
  book.type('Activity', 2, 1, [WEEK, 'Instagram', 'Original', 'Nora', 5, 'good']);
  return book;
}

const saved = save(typedOnce());

function typed(): Book {
  const book = load(saved);
  open(book);
  return book;
}

const contents = (book: Book) => ['Activity', 'Keywords', 'Imports'].map((sheet) => rowsOf(book, sheet));

/** The contents except for the ids of imports, which differ between runs. */
const withoutIds = (book: Book) =>
  contents(book).map((rows) => rows.map(({ Import: _, ...rest }) => JSON.stringify(rest)).sort());

function undoAll(): void {
  for (const { id } of importState(described, 'en').imports) undo(described, id);
}

test('An import that fails at any one service call and runs again ends as one that never failed', () => {
  const whole = typed();
  run();
  const [expected, before] = [withoutIds(whole), contents(typed())];
  const tried = failEverywhere(typed, run, (book, call) => {
    expect({ call, contents: withoutIds(book) }).toEqual({ call, contents: expected });
    if (!call.endsWith('0')) return;
    undoAll();
    expect({ call, contents: contents(book) }).toEqual({ call, contents: before });
  });
  expect(tried).toBeGreaterThan(60);
});

test('An import that fails at any one service call can be undone instead', () => {
  const before = contents(typed());
  const work = () => {
    run();
    return 'done';
  };
  let left = 0;
  failEverywhere(
    typed,
    work,
    () => {},
    (book) => {
      if (rowsOf(book, 'Imports').length === 0) return;
      left += Number(rowsOf(book, 'Activity').length > 1);
      undoAll();
      expect(contents(book)).toEqual(before);
    },
  );
  expect(left).toBeGreaterThan(3);
});

test('An undo that fails at any one service call and runs again ends as one that never failed', () => {
  const book = typed();
  run();
  const { imports } = importState(described, 'en');
  const first = imports[imports.length - 1]?.id ?? '';
  const imported = save(book);
  const back = () => undo(described, first).progress;
  const [before, whole] = [contents(typed()), load(imported)];
  open(whole);
  back();
  const expected = contents(whole);
  const tried = failEverywhere(
    () => load(imported),
    back,
    (again, call) => {
      expect({ call, contents: contents(again) }).toEqual({ call, contents: expected });
      if (!call.endsWith('0')) return;
      undoAll();
      expect({ call, contents: contents(again) }).toEqual({ call, contents: before });
    },
  );
  expect(tried).toBeGreaterThan(60);
});
