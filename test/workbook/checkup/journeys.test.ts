import { findingsIn } from '../../../src/workbook/checkup/checks';
import type { Snapshot } from '../../../src/workbook/checkup/snapshot';
import { journeys } from '../../../src/workbook/description/sheets/journeys';
import type { CellValue } from '../../../src/workbook/spreadsheet/cellValue';

const typed = journeys.columns.filter(({ input }) => input);
const keys = typed.map(({ key }) => key);

type Row = Readonly<Record<string, CellValue>>;

/** 5 January 2026. */
const DAY = 46027;
const row = (more: Row = {}): Row => ({
  sale_date: { day: DAY },
  first_touch: { day: DAY - 9 },
  path: 'Instagram > Email',
  conversions: 2,
  ...more,
});

function found(...rows: readonly Row[]) {
  const snapshot: Snapshot = {
    language: 'en',
    missingSheets: [],
    tables: [
      {
        table: { ...journeys, columns: typed },
        name: 'Journeys',
        positions: new Map(keys.map((key, index) => [key, index + 1])),
        titles: new Map(keys.map((key) => [key, key])),
        values: [keys, ...rows.map((each) => keys.map((key) => each[key] ?? ''))],
        formulas: [],
        formats: [],
        expected: new Map(),
      },
    ],
    lists: new Map(),
    start: DAY,
    currency: { code: 'EUR', sign: '€' },
    today: DAY + 30,
    room: null,
    cadence: 'weekly',
    canRebuild: true,
    blankSettings: [],
    isOwnerOnly: false,
  };
  return findingsIn(snapshot).map(({ id, cell }) => `${id} ${cell}`);
}

test('Sales with their dates, misses without any, and the same path twice give no findings', () => {
  const misses = row({ sale_date: '', first_touch: '', conversions: '', misses: 40 });
  expect(found(row(), {}, row(), misses, row({ path: 'google / organic' }))).toEqual([]);
});

test.each<[string, Row, string]>([
  ['a row without a path', { path: '' }, 'noPath:journeys.path:2 C2'],
  ['a path of separators alone', { path: ' > ' }, 'noPath:journeys.path:2 C2'],
  ['a path with commas', { path: 'Instagram, Email' }, 'unsplitPath:journeys.path:2 C2'],
  ['a path with dashes', { path: 'Instagram - Email' }, 'unsplitPath:journeys.path:2 C2'],
  ['a path without numbers', { conversions: '' }, 'noJourneyCount:journeys.conversions:2 D2'],
  [
    'a sale before the first touch',
    { first_touch: { day: DAY + 1 } },
    'soldBeforeTouch:journeys.first_touch:2 B2',
  ],
  ['a sale without a date', { sale_date: '' }, 'undatedSales:journeys.sale_date A2'],
  ['words for a date', { sale_date: 'last week' }, 'notDate:journeys.sale_date:2 A2'],
  ['a date as text', { first_touch: '2026-01-01' }, 'textDate:journeys.first_touch B2'],
  ['words for a number', { conversions: 'two' }, 'notNumber:journeys.conversions:2 D2'],
  ['a number below 0', { misses: -3 }, 'tooLow:journeys.misses:2 E2'],
])('%s is found', (_, changes, finding) => {
  expect(found(row(changes))).toEqual([finding]);
});
