import fc from 'fast-check';
import { areNumeric, decodeRecords, encodeRecords, recordKey } from '../../src/imports/recordFigures';

const record = (key: string, day: number | null, figures: Readonly<Record<string, number>> | null) => ({
  key: recordKey(key),
  day,
  figures,
});

test('Records are read back as they were written, with figures that they lack and with none at all', () => {
  const all = [
    record('#1', 0, { orders: 1, sales: 12.5 }),
    record('#2', 30, { orders: 1 }),
    record('#3', null, { sales: -3 }),
    record('#4', 4, null),
  ];
  const written = encodeRecords(all);
  expect(written.metrics).toEqual(['orders', 'sales']);
  expect(decodeRecords(written)).toEqual(all);
  expect(areNumeric(written)).toBe(true);
  expect(decodeRecords(encodeRecords([]))).toEqual([]);
});

test('Several rows of one order are added, and one that counts nothing takes nothing from another', () => {
  const written = encodeRecords([
    record('#1', 0, { orders: 1, sales: 0.1 }),
    record('#1', 0, { sales: 0.2 }),
    record('#1', 0, null),
  ]);
  expect(decodeRecords(written)).toEqual([record('#1', 0, { orders: 1, sales: 0.3 })]);
});

test('A key is short, tells nothing of the id, and differs with it', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 2, maxLength: 200 }), (ids) => {
      const keys = ids.map(recordKey);
      expect(new Set(keys).size).toBe(ids.length);
      expect(keys.every((key) => /^[\w-]{7}$/.test(key))).toBe(true);
    }),
  );
});

test('A text that nobody wrote so isn’t taken for records', () => {
  expect(areNumeric({ metrics: ['orders'], each: 'short' })).toBe(false);
  expect(areNumeric({ metrics: ['orders'], each: `${recordKey('#1')}0x` })).toBe(false);
});
