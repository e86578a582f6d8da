import { decodeRecords, recordKey } from '../../../src/imports/recordFigures';
import type { PeriodContribution } from '../../../src/imports/records/assignPeriods';
import type { Account } from '../../../src/imports/request';
import { figuresByAccount as figuresOf } from '../../../src/imports/summary/figuresByAccount';

const figuresByAccount = (contributions: readonly PeriodContribution[]) =>
  figuresOf(contributions, new Set());

const orders = (on: string | null | undefined, sales: number, account?: Account): PeriodContribution => ({
  ...{ table: 'traffic', day: '2026-03-02', metrics: { orders: 1, sales } },
  ...(on !== undefined && { exactDay: on }),
  ...(account && { account }),
});

test('Figures are listed by day from the first day of the row', () => {
  expect(
    figuresByAccount([orders('2026-03-04', 0.1), orders('2026-03-02', 5), orders('2026-03-04', 0.2)]),
  ).toEqual([{ days: { orders: [1, null, 2], sales: [5, null, 0.3] } }]);
});

test('Figures of different accounts are kept apart', () => {
  const [shop, blog] = [{ id: '1', name: 'shop' }, { name: 'blog' }];
  expect(
    figuresByAccount([
      orders('2026-03-02', 5, shop),
      orders('2026-03-03', 7, blog),
      orders('2026-03-02', 1, shop),
    ]),
  ).toEqual([
    { account: shop, days: { orders: [2], sales: [6] } },
    { account: blog, days: { orders: [null, 1], sales: [null, 7] } },
  ]);
});

test('Figures of several days stay sums, and unnamed sums are left to the row', () => {
  expect(figuresByAccount([orders('2026-03-02', 5), orders(null, 7)])).toBeUndefined();
  expect(figuresByAccount([orders(undefined, 5)])).toBeUndefined();
  expect(figuresByAccount([orders(null, 5, { name: 'shop' }), orders(null, 7, { name: 'shop' })])).toEqual([
    { account: { name: 'shop' }, sums: { orders: 2, sales: 12 } },
  ]);
});

const numbered = (number: number, on: string): PeriodContribution => ({
  ...{ table: 'traffic', day: '2026-03-02', exactDay: on, metrics: { orders: 1, sales: 5 } },
  record: { key: recordKey(`#${number}`) },
});

test('Orders with numbers are told apart, unless one has none', () => {
  const [figures] = figuresByAccount([numbered(1, '2026-03-02'), numbered(2, '2026-03-04')]) ?? [];
  expect(figures?.days).toBeUndefined();
  expect(decodeRecords(figures?.records ?? { metrics: [], each: '' })).toEqual([
    { key: recordKey('#1'), day: 0, figures: { orders: 1, sales: 5 } },
    { key: recordKey('#2'), day: 2, figures: { orders: 1, sales: 5 } },
  ]);
  const mixed = figuresByAccount([numbered(1, '2026-03-02'), orders('2026-03-04', 1)]);
  expect(mixed).toEqual([{ days: { orders: [1, null, 1], sales: [5, null, 1] } }]);
});

test('Very many orders are told apart on the days where another part of the export may begin alone', () => {
  const days = ['2026-03-02', '2026-03-03', '2026-03-04'];
  const many = Array.from({ length: 6000 }, (_, number) =>
    numbered(number, number < 5998 ? '2026-03-03' : (days[(number % 2) * 2] ?? '')),
  );
  const [figures] = figuresOf(many, new Set(['2026-03-02', '2026-03-04'])) ?? [];
  expect(figures?.days).toEqual({ orders: [null, 5998], sales: [null, 5998 * 5] });
  expect(decodeRecords(figures?.records ?? { metrics: [], each: '' })).toHaveLength(2);
});
