import { previewFile } from '../../../src/imports';
import { readSample } from './support/readSample';
import { salesRow } from './support/salesRow';

test('Payments of Stripe are sales minus what was given back, in the account’s currency; failed ones aren’t', () => {
  const { format, tracker, skipped, problems } = readSample('stripe.en.csv', { answeredTaxRate: 0 });
  expect(format).toBe('stripe');
  expect(tracker).toEqual([salesRow('2026-03-09', 3, 50 + (30 - 10) + 24.6)]);
  expect(skipped).toEqual({ refunded: 1, cancelled: 1, unpaid: 1 });
  expect(problems).toEqual([]);
});

test('A file of Stripe without converted amounts asks which of its currencies counts', () => {
  const lines = [
    'id,Created date (UTC),Amount,Amount Refunded,Currency,Status,Fee',
    'ch_1,2026-03-09 08:12:10,50.00,0.00,eur,Paid,1.25',
    'ch_2,2026-03-09 09:12:10,500.00,0.00,mxn,Paid,9.00',
    'ch_3,2026-03-09 10:12:10,5.00,0.00,eur,Somehow,0.10',
  ];
  const [table] = previewFile(new TextEncoder().encode(lines.join('\n')), 'a.csv', {
    ...{ cadence: 'weekly', today: '2026-11-24', answeredTaxRate: 0, currency: 'EUR' },
  }).tables;
  expect(table?.totals.map(({ metric, value }) => [metric, value])).toEqual([
    ['orders', 1],
    ['sales', 50],
  ]);
  expect(table?.skipped).toEqual({ otherCurrency: 1, unknownState: 1 });
});

test('Stripe doesn’t say whether tax is in: nothing is counted before the answer', () => {
  const { tracker, ambiguities } = readSample('stripe.en.csv');
  expect(tracker).toEqual([]);
  expect(ambiguities).toEqual([{ about: 'taxRate', column: 'Amount', isUnsure: true, chosen: null }]);
  const [row] = readSample('stripe.en.csv', { answeredTaxRate: 0.2 }).tracker;
  expect(row?.metrics).toEqual({ orders: 3, sales: 78.833333 });
});
