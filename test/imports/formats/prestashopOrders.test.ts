import { readSample } from './support/readSample';
import { salesRow } from './support/salesRow';

test('PrestaShop orders add their totals to their week, and orders that are no sales are skipped', () => {
  const { format, tracker, skipped, problems } = readSample('prestashop-orders.en.csv');
  expect(format).toBe('prestashopOrders');
  expect(tracker).toEqual([salesRow('2026-03-09', 2, 61.8 + 1169.9)]);
  expect(skipped).toEqual({ unpaid: 1, cancelled: 1, refunded: 1 });
  expect(problems).toEqual([]);
});

test('A French PrestaShop export is read alike, and a partly refunded order counts in full', () => {
  const { format, tracker, skipped, problems } = readSample('prestashop-orders.fr.csv');
  expect(format).toBe('prestashopOrders');
  expect(tracker).toEqual([salesRow('2026-03-02', 1, 40), salesRow('2026-03-09', 2, 12.5 + 1012.5)]);
  expect(skipped).toEqual({ unpaid: 1, cancelled: 1, refunded: 1 });
  expect(problems).toEqual([]);
});
