import { readSample } from './support/readSample';
import { salesRow } from './support/salesRow';

test('WooCommerce orders add their net revenue to their week, and orders that are no sales are skipped', () => {
  const { format, tracker, skipped, problems } = readSample('woocommerce-orders.en.csv');
  expect(format).toBe('woocommerceOrders');
  expect(tracker).toEqual([salesRow('2026-03-02', 1, 15), salesRow('2026-03-09', 2, 1040.5 + 25)]);
  expect(skipped).toEqual({ cancelled: 1, refunded: 1, unpaid: 1, repeated: 1 });
  expect(problems).toEqual([]);
});

test('A French WooCommerce export is read like an English one', () => {
  const { format, tracker, skipped } = readSample('woocommerce-orders.fr.csv');
  expect(format).toBe('woocommerceOrders');
  expect(tracker).toEqual([salesRow('2026-03-09', 1, 1225.9)]);
  expect(skipped).toEqual({ cancelled: 1 });
});

test('Amounts of WooCommerce come without tax and shipping, and stay as they are', () => {
  const { amounts, ambiguities } = readSample('woocommerce-orders.en.csv', { taxRate: 0.2 });
  expect(amounts).toMatchObject({ tax: 'none', shipping: 'none', rate: null });
  expect(amounts?.net).toBe(amounts?.written);
  expect(ambiguities).toEqual([]);
});
