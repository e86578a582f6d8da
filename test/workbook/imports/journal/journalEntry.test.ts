import { decodeEntry, encodeEntry } from '../../../../src/workbook/imports/journal/journalEntry';
import { entryAt } from './entry';

const {
  sheetRow: _,
  id: __,
  importedOn: ___,
  file: ____,
  ...data
} = entryAt(2, {
  ...{ isNewRow: true, cells: { orders: ['', 3] }, covers: [46083, 46085], cadence: 'weekly' },
  reported: [
    { account: { id: '1', name: 'a' }, days: { orders: [1, null, 2], sales: [0.5] } },
    { sums: { sales: 4 } },
  ],
});

test('The data of an entry can be read again, days shortened to a text', () => {
  expect(decodeEntry(encodeEntry(data))).toEqual(data);
  expect(encodeEntry(data)).toContain('"orders":"1,,2"');
});

test('The stored JSON keeps the names that stand in people’s workbooks', () => {
  expect(JSON.parse(encodeEntry(data))).toEqual({
    format: 'instagram',
    key: { table: 'traffic', day: '2026-03-02' },
    added: true,
    cells: { orders: ['', 3] },
    covers: [46083, 46085],
    says: [
      { account: { id: '1', name: 'a' }, days: { orders: '1,,2', sales: '0.5' } },
      { sums: { sales: 4 } },
    ],
    cadence: 'weekly',
  });
});

test('Data that somebody damaged is no entry', () => {
  const stored = JSON.parse(encodeEntry(data));
  const damaged = [
    '',
    'text',
    'null',
    '{}',
    JSON.stringify({ ...stored, key: { table: 'traffic' } }),
    JSON.stringify({ ...stored, key: { table: 'other', day: '2026-03-02' } }),
    JSON.stringify({ ...stored, cells: { orders: 3 } }),
    JSON.stringify({ ...stored, format: 3 }),
    JSON.stringify({ ...stored, covers: ['a', 2] }),
    JSON.stringify({ ...stored, says: 'text' }),
    JSON.stringify({ ...stored, says: [{ days: { orders: '1,x' } }] }),
    JSON.stringify({ ...stored, says: [{ sums: { orders: '1' } }] }),
  ];
  expect(damaged.map(decodeEntry)).toEqual(damaged.map(() => null));
});

test('An entry of the first version reports what it wrote, for the whole period', () => {
  const cells = { orders: ['', 3], sales: [5, 7.5] } as const;
  const key = { table: 'traffic', day: '2026-03-02' } as const;
  expect(decodeEntry(JSON.stringify({ format: 'shopifyOrders', key, cells }))).toEqual({
    ...{ format: 'shopifyOrders', key, cells, isNewRow: false },
    ...{ covers: null, reported: [{ sums: { orders: 3, sales: 7.5 } }] },
    ...{ partial: null, absent: [], contentFrom: null, cadence: null },
  });
});
