import { readSample } from './support/readSample';
import { salesRow } from './support/salesRow';

test('net revenue of orders by week; what is no sale is left out', () => {
  const { format, tracker, skipped, problems } = readSample('woocommerce-orders.en.csv');
  expect(format).toBe('woocommerceOrders');
  expect(tracker).toEqual([salesRow('2026-03-02', 1, 15), salesRow('2026-03-09', 2, 1040.5 + 25)]);
  expect(skipped).toEqual({ cancelled: 1, refunded: 1, unpaid: 1, repeated: 1 });
  expect(problems).toEqual([]);
});

test('the same in French', () => {
  const { format, tracker, skipped } = readSample('woocommerce-orders.fr.csv');
  expect(format).toBe('woocommerceOrders');
  expect(tracker).toEqual([salesRow('2026-03-09', 1, 1225.9)]);
  expect(skipped).toEqual({ cancelled: 1 });
});
