import { readSample } from './support/readSample';
import { salesRow } from './support/salesRow';

test('PayPal’s payments received are sales, minus refunds; purchases, holds, deposits and withdrawals aren’t', () => {
  const { format, tracker, skipped, problems } = readSample('paypal.en.csv', { answeredTaxRate: 0 });
  expect(format).toBe('paypal');
  expect(tracker).toEqual([salesRow('2026-03-09', 2, 20 + 48 - 8)]);
  expect(skipped).toEqual({ notSale: 4, unpaid: 1 });
  expect(problems).toEqual([]);
});

test('A French file of PayPal is read like an English one', () => {
  const { format, tracker, skipped } = readSample('paypal.fr.csv', { answeredTaxRate: 0 });
  expect(format).toBe('paypal');
  expect(tracker).toEqual([salesRow('2026-03-09', 1, 20)]);
  expect(skipped).toEqual({ notSale: 1 });
});
