import { traffic } from '../../../../src/imports/formats/support/traffic';

test('what the record gives, on its days; without a day or a figure nothing', () => {
  expect(traffic({ day: '2026-03-02', until: '2026-03-08' }, { orders: 0, sales: null })).toEqual([
    { table: 'traffic', day: '2026-03-02', until: '2026-03-08', metrics: { orders: 0 } },
  ]);
  expect(traffic({ day: null }, { orders: 1 })).toEqual([]);
  expect(traffic({ day: '2026-03-02' }, { sales: null })).toEqual([]);
});
