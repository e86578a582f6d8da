import type { PeriodContribution } from '../../../src/imports/records/assignPeriods';
import type { Account } from '../../../src/imports/request';
import { figuresByAccount } from '../../../src/imports/summary/figuresByAccount';

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
