import { fillExample, removeExample } from '../../../src/workbook/example';
import type { Example } from '../../../src/workbook/example/rows/types';
import { type Book, dump, open } from '../../support/memorySpreadsheet';
import type { SheetModel } from '../../support/memorySpreadsheet/sheetModel';
import { built, expectSame, failEverywhere } from '../builder/support/builds';
import { smallPlan } from '../builder/support/smallWorkbook';

const plan = smallPlan();
const rows: Example['rows'] = {
  activity: [
    { period: '2026-01-05', channel: 'Instagram', visits: 10, leads: 1, note: '=1+1' },
    { period: '2026-01-12', channel: 'Facebook', visits: 20, leads: 2 },
    { period: '2026-01-19', channel: 'Instagram', visits: 30, leads: 3 },
  ],
  traffic: [],
  links: [],
  keywords: [{ keyword: '3 pains', searches: 90 }],
  mentions: [],
  journeys: [],
};

const periods = (book: Book) => columnOf(book.sheetNamed('Activity'), 1, 6);
const columnOf = (sheet: SheetModel, column: number, last: number) =>
  Array.from({ length: last - 1 }, (_, index) => sheet.content(index + 2, column));

const fill = () => fillExample(plan, rows);
const remove = () => removeExample(plan);

function withOwnRows(): Book {
  const book = built(plan);
  book.type('Activity', 2, 1, [46000, 'Facebook', 5, 0, 'mine']);
  return book;
}

function filled(): Book {
  const book = withOwnRows();
  fill();
  return book;
}

test('the example stands below what is typed, marked row by row', () => {
  const book = filled();
  const activity = book.sheetNamed('Activity');
  expect(periods(book)).toEqual([46000, 46027, 46034, 46041, '']);
  expect(activity.content(3, 5)).toBe("'=1+1");
  expect([2, 3, 4, 5, 6].map((row) => activity.peek(row, 1)?.has('note') ?? false)).toEqual([
    ...[false, true, true, true, false],
  ]);
  expect(book.sheetNamed('Keywords').content(2, 1)).toBe("'3 pains");
});

test('the example filled twice stands there once, and removed twice leaves all as before', () => {
  const before = withOwnRows();
  const book = filled();
  const once = dump(book);
  expect(fill()).toBe('done');
  expect(dump(book)).toEqual(once);
  remove();
  const removed = dump(book);
  expect(remove()).toBe('done');
  expect(dump(book)).toEqual(removed);
  expect(periods(book)).toEqual(periods(before));
  expect(book.sheetNamed('Keywords').extent()).toEqual({ row: 1, column: 2 });
});

test('removal keeps rows typed in between and follows rows and columns that were moved', () => {
  const book = filled();
  const activity = book.sheetNamed('Activity');
  activity.insertRows(4, 1);
  book.type('Activity', 4, 1, [46030, 'Instagram', 7, 0, 'in between']);
  book.type('Activity', 7, 1, [46050, 'Facebook', 8, 0, 'after']);
  activity.rows.splice(1, 0, ...activity.rows.splice(5, 1));
  book.moveColumn('Activity', 1, 4);
  remove();
  expect(columnOf(activity, 4, 5)).toEqual([46000, 46030, 46050, '']);
  expect(columnOf(activity, 5, 5)).toEqual(['mine', 'in between', 'after', '']);
});

test('a table that holds nothing but the example keeps rows to type in', () => {
  const book = built(plan);
  const many = Array.from({ length: 60 }, (_, index) => ({ keyword: `word ${index}`, searches: index }));
  expect(fillExample(plan, { ...rows, keywords: many })).toBe('done');
  expect(book.sheetNamed('Keywords').extent().row).toBe(61);
  remove();
  expect(book.sheetNamed('Keywords').rows.length).toBeGreaterThan(1);
});

test('filling that fails at any one call is completed by the next run', () => {
  const whole = dump(filled());
  const tried = failEverywhere(withOwnRows, fill, (book, call) => {
    expectSame(book, whole, call);
  });
  expect(tried).toBeGreaterThan(35);
});

test('filling of columns in another order that fails at any one call is completed by the next run', () => {
  const arranged = () => {
    const book = withOwnRows();
    book.moveColumn('Activity', 6, 2);
    return book;
  };
  const complete = arranged();
  open(complete);
  fill();
  failEverywhere(arranged, fill, (book, call) => {
    expectSame(book, dump(complete), call);
  });
  expect(complete.sheetNamed('Activity').content(3, 3)).toBe('Instagram');
});

test('removal that fails at any one call is completed by the next run', () => {
  const prepared = () => {
    const book = filled();
    book.sheetNamed('Activity').insertRows(4, 1);
    book.type('Activity', 4, 1, [46030, 'Instagram', 7, 0, 'in between']);
    return book;
  };
  const complete = prepared();
  remove();
  const tried = failEverywhere(prepared, remove, (book, call) => {
    expectSame(book, dump(complete), call);
  });
  expect(tried).toBeGreaterThan(20);
});
