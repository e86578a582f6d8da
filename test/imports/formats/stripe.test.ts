import { readSample } from './support/readSample';
import { salesRow } from './support/salesRow';

test('Payments of Stripe are sales minus what was given back, in the account’s currency; failed ones aren’t', () => {
  const { format, tracker, skipped, problems } = readSample('stripe.en.csv', { answeredTaxRate: 0 });
  expect(format).toBe('stripe');
  expect(tracker).toEqual([salesRow('2026-03-09', 3, 50 + (30 - 10) + 24.6)]);
  expect(skipped).toEqual({ refunded: 1, cancelled: 1, unpaid: 1 });
  expect(problems).toEqual([]);
});

test('Stripe doesn’t say whether tax is in: nothing is counted before the answer', () => {
  const { tracker, ambiguities } = readSample('stripe.en.csv');
  expect(tracker).toEqual([]);
  expect(ambiguities).toEqual([{ about: 'taxRate', column: 'Amount', isUnsure: true, chosen: null }]);
  const [row] = readSample('stripe.en.csv', { answeredTaxRate: 0.2 }).tracker;
  expect(row?.metrics).toEqual({ orders: 3, sales: 78.833333 });
});
