import { History } from '../../../../src/workbook/imports/journal/history';
import { importOrder } from '../../../../src/workbook/imports/journal/identifyImports';
import {
  decodeEntry,
  encodeEntry,
  type JournalEntry,
} from '../../../../src/workbook/imports/journal/journalEntry';
import { listImports } from '../../../../src/workbook/imports/journal/listImports';
import { inferCadence, inferWeekStart } from '../../../../src/workbook/imports/rows/inferCadence';
import { periodsOf } from '../../../../src/workbook/imports/rows/periods';
import { rowId } from '../../../../src/workbook/imports/rows/rowKey';
import { type SavedAnswers, withAnswer } from '../../../../src/workbook/imports/savedAnswers';
import { sourcesText } from '../../../../src/workbook/imports/tracker/sources';
import { isSame } from '../../../../src/workbook/spreadsheet/cellValue';

const MONDAY = 46083;
const weekly = { cadence: 'weekly', firstDay: MONDAY } as const;
const weeks = periodsOf({ activity: weekly, traffic: weekly });

const line = (at: number, changes: Partial<JournalEntry> = {}): JournalEntry => ({
  sheetRow: at,
  id: `import ${at}`,
  importedOn: '2026-11-24',
  file: 'posts.csv',
  format: 'instagram',
  key: { table: 'traffic', day: '2026-03-02' },
  isNewRow: false,
  cells: {},
  covers: null,
  reported: [],
  ...changes,
});

test('days of one week or month have one number, each in the cadence of its table', () => {
  expect([0, 6, 7, -1].map((day) => weeks(MONDAY + day, 'activity'))).toEqual([0, 0, 1, -1]);
  const mixed = periodsOf({
    activity: { cadence: 'monthly', firstDay: MONDAY },
    traffic: { cadence: 'daily', firstDay: MONDAY },
  });
  expect(mixed(46082, 'activity')).toBe(mixed(46112, 'activity'));
  expect(mixed(46113, 'activity')).toBe(mixed(46112, 'activity') + 1);
  expect(mixed(46113, 'traffic')).not.toBe(mixed(46112, 'traffic'));
});

test('a table’s cadence is the usual distance of its days, whatever is missing', () => {
  const days = (numbers: readonly number[]) =>
    numbers.map((day) => new Date(Date.UTC(2026, 0, day)).toISOString().slice(0, 10));
  const found = [
    [1, 2],
    [1, 2, 3, 6, 7, 9],
    [1, 8, 8, 22, 29],
    [1, 32, 60, 121],
    [9, 2, 16],
  ].map((numbers) => inferCadence(days(numbers)));
  expect(found).toEqual([null, 'daily', 'weekly', 'monthly', 'weekly']);
});

test('rows are the same whatever the case and the spaces', () => {
  const row = { table: 'activity', day: '2026-03-04', channel: ' instagram', content: 'original' } as const;
  const same = rowId({ ...row, day: '2026-03-08', channel: 'Instagram' }, weeks);
  expect(rowId(row, weeks)).toBe(same);
  expect(rowId({ ...row, content: 'curated' }, weeks)).not.toBe(same);
  expect(rowId({ ...row, day: '2026-03-09' }, weeks)).not.toBe(same);
  expect(rowId({ table: 'keywords', keyword: 'Soap ' }, weeks)).toBe(
    rowId({ table: 'keywords', keyword: 'soap' }, weeks),
  );
});

test('sums that differ in their last digits are the same, a figure and a text never', () => {
  expect([isSame(0.1 + 0.2, 0.3), isSame(0, 0), isSame(0, 1e-12), isSame(1, '1'), isSame('', 0)]).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});

test('a figure belongs to the import that wrote it last', () => {
  const cells = (before: number | string, after: number) => ({ all_visits: [before, after] as const });
  const history = new History(
    [line(2, { cells: cells('', 5) }), line(3, { cells: cells(5, 8) }), line(4, { cells: cells(8, 5) })],
    weeks,
  );
  const id = rowId({ table: 'traffic', day: '2026-03-02' }, weeks);
  const owners = [5, 8, 6].map((value) => history.owner(id, 'all_visits', value)?.sheetRow ?? null);
  expect(owners).toEqual([4, 3, null]);
  expect(history.owner(id, 'orders', 5)).toBeNull();
});

test('a line’s data can be read again, and what somebody damaged can’t', () => {
  const {
    sheetRow: _,
    id: __,
    importedOn: ___,
    file: ____,
    ...data
  } = line(2, {
    ...{ isNewRow: true, cells: { orders: ['', 3] }, covers: [46083, 46085] },
    reported: [
      { account: { id: '1', name: 'a' }, days: { orders: [1, null, 2], sales: [0.5] } },
      { sums: { sales: 4 } },
    ],
  });
  expect(decodeEntry(encodeEntry(data))).toEqual(data);
  expect(encodeEntry(data)).toContain('"orders":"1,,2"');
  const damaged = [
    '',
    'text',
    'null',
    '{}',
    JSON.stringify({ ...data, key: { table: 'traffic' } }),
    JSON.stringify({ ...data, key: { table: 'other', day: '2026-03-02' } }),
    JSON.stringify({ ...data, cells: { orders: 3 } }),
    JSON.stringify({ ...data, format: 3 }),
    JSON.stringify({ ...data, covers: ['a', 2] }),
    JSON.stringify({ ...data, says: 'text' }),
    JSON.stringify({ ...data, says: [{ days: { orders: '1,x' } }] }),
    JSON.stringify({ ...data, says: [{ sums: { orders: '1' } }] }),
  ];
  expect(damaged.map(decodeEntry)).toEqual(damaged.map(() => null));
});

test('a line of the first version says what it wrote, for the whole period', () => {
  const cells = { orders: ['', 3], sales: [5, 7.5] } as const;
  const key = { table: 'traffic', day: '2026-03-02' } as const;
  expect(decodeEntry(JSON.stringify({ format: 'shopifyOrders', key, cells }))).toEqual({
    ...{ format: 'shopifyOrders', key, cells, isNewRow: false },
    ...{ covers: null, reported: [{ sums: { orders: 3, sales: 7.5 } }] },
  });
});

test('an origin that a person wrote stays', () => {
  const isName = (text: string) => ['X', 'Instagram'].includes(text);
  expect(sourcesText('', ['X'], isName)).toBe('X');
  expect(sourcesText('X', ['X', 'Instagram'], isName)).toBe('X · Instagram');
  expect(sourcesText('X · Instagram', [], isName)).toBe('');
  expect(sourcesText('X · by hand', ['X'], isName)).toBeNull();
});

test('imports are listed newest first, with the days that they are about', () => {
  const lines = [
    line(2, { id: 'a' }),
    line(3, { id: 'b', key: { table: 'keywords', keyword: 'soap' }, file: 'Queries.csv' }),
    line(4, { id: 'a', key: { table: 'traffic', day: '2026-02-23' } }),
  ];
  const importedOn = '2026-11-24';
  expect(listImports(lines)).toEqual([
    { id: 'b', importedOn, file: 'Queries.csv', format: 'instagram', rows: 1, first: null, last: null },
    {
      id: 'a',
      importedOn,
      file: 'posts.csv',
      format: 'instagram',
      rows: 2,
      first: '2026-02-23',
      last: '2026-03-02',
    },
  ]);
});

test('weeks begin as most rows do, where most agree', () => {
  expect(inferWeekStart([])).toBeNull();
  expect(inferWeekStart(['2026-03-01', '2026-03-08', '2026-03-09', '2026-03-15'])).toBe('2026-03-15');
  const daily = Array.from({ length: 14 }, (_, day) => `2026-03-${String(day + 1).padStart(2, '0')}`);
  expect(inferWeekStart(daily)).toBeNull();
});

describe('the memory', () => {
  const memory: SavedAnswers = {
    mappings: { old: 'a'.repeat(4000), older: 'b' },
    choices: { order: 'dayFirst' },
  };

  test('knows what is newest and leaves the other kind alone', () => {
    expect(withAnswer(memory, 'choices', 'order', 'monthFirst')).toEqual({
      ...memory,
      choices: { order: 'monthFirst' },
    });
  });

  test('forgets the oldest when there is no room, and nothing for what is too large', () => {
    const grown = withAnswer(memory, 'mappings', 'new', 'c'.repeat(4500));
    expect(Object.keys(grown.mappings)).toEqual(['older', 'new']);
    expect(grown.choices).toEqual(memory.choices);
    expect(withAnswer(memory, 'mappings', 'new', 'c'.repeat(9000))).toEqual(memory);
  });
});

test('ids of imports follow one another, files of one run too; a damaged one comes first', () => {
  const ids = ['mwus22l6-1', 'mwus22l6-2', 'mwus22l6-10', 'mwus22l7-1'];
  const orders = ids.map(importOrder);
  expect([...new Set(orders)].sort((a, b) => a - b)).toEqual(orders);
  expect(importOrder('')).toBe(0);
  expect(importOrder('by hand')).toBeLessThan(importOrder('mwus22l6-1'));
});
