import { readSample } from './support/readSample';
import { salesRow } from './support/salesRow';

test('Articles of one sale at a SumUp till make one order, with all their prices without tax', () => {
  const { format, tracker, problems } = readSample('sumup.en.csv');
  expect(format).toBe('sumupSales');
  expect(tracker).toEqual([
    salesRow('2026-03-09', 2, 10 + 5 + 5),
    { table: 'traffic', day: '2026-03-16', metrics: { sales: -5 } },
  ]);
  expect(problems).toEqual([]);
});
