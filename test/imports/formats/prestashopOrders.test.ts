import { readSample } from './support/readSample';
import { salesRow } from './support/salesRow';

test('totals of orders by week; what is no sale is left out', () => {
  const { format, tracker, skipped, problems } = readSample('prestashop-orders.en.csv');
  expect(format).toBe('prestashopOrders');
  expect(tracker).toEqual([salesRow('2026-03-09', 2, 61.8 + 1169.9)]);
  expect(skipped).toEqual({ unpaid: 1, cancelled: 1, refunded: 1 });
  expect(problems).toEqual([]);
});

test('the same in French, a partly refunded order in full', () => {
  const { format, tracker, skipped, problems } = readSample('prestashop-orders.fr.csv');
  expect(format).toBe('prestashopOrders');
  expect(tracker).toEqual([salesRow('2026-03-02', 1, 40), salesRow('2026-03-09', 2, 12.5 + 1012.5)]);
  expect(skipped).toEqual({ unpaid: 1, cancelled: 1, refunded: 1 });
  expect(problems).toEqual([]);
});
