import type { SheetDescription } from '../../../src/workbook/description/types';
import type { Plan } from '../../../src/workbook/spreadsheet/plan';
import { workbookState } from '../../../src/workbook/spreadsheet/workbookState';
import { type Book, dump } from '../../support/memorySpreadsheet';
import { buildAll } from './support/buildAll';
import { built, expectSame, failEverywhere } from './support/builds';
import { smallDescription, smallPlan } from './support/smallWorkbook';

const older = smallPlan();

/** Two columns of Activity that the older version doesn't have: one to type in, one computed. */
function withMoreColumns(sheet: SheetDescription): SheetDescription {
  if (sheet.kind !== 'table' || sheet.key !== 'activity') return sheet;
  const [period, ...others] = sheet.columns;
  if (!period) return sheet;
  const posts = { key: 'posts', width: 90, format: 'integer', input: { is: 'number', min: 0 } } as const;
  const cost = {
    key: 'cost',
    width: 90,
    format: 'money',
    formula: '=VSTACK({header}; {activity.posts})',
  } as const;
  return { ...sheet, columns: [period, posts, ...others, cost] };
}

function withMoreSettings(sheet: SheetDescription): SheetDescription {
  if (sheet.kind !== 'settings') return sheet;
  const hours = { name: 'WEEKLY_HOURS', format: 'decimal', input: { is: 'number', min: 0 } } as const;
  const people = { key: 'people', width: 120 } as const;
  return { ...sheet, settings: [hours, ...sheet.settings], lists: [...sheet.lists, people] };
}

const sheets = smallDescription.sheets.map(withMoreColumns).map(withMoreSettings);
const newTexts = {
  sheets: {
    activity: { columns: { posts: { title: 'Posts', note: '' }, cost: { title: 'Cost', note: '' } } },
    settings: {
      settings: { WEEKLY_HOURS: { label: 'Hours', note: '' } },
      lists: { people: { title: 'People', note: '' } },
    },
  },
};

const newer: Plan = {
  ...older,
  description: { version: 2, sheets },
  texts: { en: merged(older.texts.en, newTexts), fr: merged(older.texts.fr, newTexts) },
};

function merged<Tree extends object>(texts: Tree, more: object): Tree {
  const result = { ...texts };
  for (const [key, value] of Object.entries(more)) {
    const there: unknown = Reflect.get(texts, key);
    Reflect.set(result, key, typeof there === 'object' && there !== null ? merged(there, value) : value);
  }
  return result;
}

function inUse(): Book {
  const book = built(older);
  book.type('Activity', 2, 1, [46027, 'Instagram', 120, 3, 'first']);
  book.type('Activity', 1, 7, ['Own']);
  book.type('Activity', 2, 7, ['kept']);
  return book;
}

const headers = (book: Book) =>
  Array.from({ length: 9 }, (_, index) => book.sheetNamed('Activity').content(1, index + 1));

test('new columns and settings find their places among what people typed', () => {
  const book = built(newer, inUse());
  expect(headers(book)).toEqual([
    ...['Period', 'Posts', 'Channel', 'Visits', 'Leads', 'Note'],
    `=VSTACK("Lead rate"; LEAD_RATE('Activity'!E2:E; 'Activity'!D2:D))`,
    `=VSTACK("Cost"; 'Activity'!B2:B)`,
    'Own',
  ]);
  const row = [1, 2, 3, 4, 5, 6, 9].map((column) => book.sheetNamed('Activity').content(2, column));
  expect(row).toEqual([46027, '', 'Instagram', 120, 3, 'first', 'kept']);
  expect(book.named('SROI_WEEKLY_HOURS')?.bounds).toMatchObject({ row: 6, column: 2 });
  expect(book.named('SROI_PEOPLE')?.bounds).toMatchObject({ row: 2, column: 7 });
});

test('an upgrade that fails at any one call is completed by the next run', () => {
  const whole = dump(built(newer, inUse()));
  failEverywhere(
    inUse,
    () => buildAll(newer),
    (book, call) => expectSame(book, whole, call),
  );
});

test('the state knows whether a workbook is outdated, unfinished or complete', () => {
  const book = built(older);
  expect(workbookState(newer).status).toBe('outdated');
  built(newer, book);
  expect(workbookState(newer).status).toBe('complete');
});
