import { readSample } from './support/readSample';
import { salesRow } from './support/salesRow';

test('Orders of Etsy count once each, with the value of the goods minus the discount', () => {
  const { format, tracker, skipped, problems } = readSample('etsy-orders.en.csv', { answeredTaxRate: 0 });
  expect(format).toBe('etsyOrders');
  expect(tracker).toEqual([salesRow('2026-03-09', 2, 30 + (50 - 5)), salesRow('2026-03-16', 1, 20)]);
  expect(skipped).toEqual({ repeated: 1 });
  expect(problems).toEqual([]);
});
