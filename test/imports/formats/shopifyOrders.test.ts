import { readSample } from './support/readSample';
import { salesRow } from './support/salesRow';

test('A Shopify order counts once, less its refunds, and orders that are no sales are skipped', () => {
  const { format, tracker, skipped, problems } = readSample('shopify-orders.en.csv');
  expect(format).toBe('shopifyOrders');
  expect(tracker).toEqual([salesRow('2026-03-02', 1, 25.9), salesRow('2026-03-09', 2, 45 + (60 - 15.5))]);
  expect(skipped).toEqual({ line: 2, refunded: 1, cancelled: 2, unpaid: 1 });
  expect(problems).toEqual([]);
});

test('No personal data of a Shopify customer is passed on', () => {
  const { tracker, channels, problems } = readSample('shopify-orders.en.csv');
  expect(JSON.stringify({ tracker, channels, problems })).not.toMatch(/example|street/i);
});
