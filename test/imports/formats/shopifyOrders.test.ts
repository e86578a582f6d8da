import { previewFile } from '../../../src/imports';
import { readSample } from './support/readSample';
import { salesRow } from './support/salesRow';

test('A Shopify order counts once, without shipping and tax, less its refunds, and orders that are no sales are skipped', () => {
  const { format, tracker, skipped, problems } = readSample('shopify-orders.en.csv');
  expect(format).toBe('shopifyOrders');
  expect(tracker).toEqual([salesRow('2026-03-02', 1, 21.58), salesRow('2026-03-09', 2, 70.416667)]);
  expect(skipped).toEqual({ line: 2, refunded: 1, cancelled: 2, unpaid: 1 });
  expect(problems).toEqual([]);
});

test('No personal data of a Shopify customer is passed on', () => {
  const { tracker, channels, problems } = readSample('shopify-orders.en.csv');
  expect(JSON.stringify({ tracker, channels, problems })).not.toMatch(/example|street/i);
});

const orders = (header: string, ...lines: readonly string[]) => {
  const text = [header, ...lines].join('\n');
  const options = { cadence: 'weekly', today: '2026-03-20' } as const;
  return previewFile(new TextEncoder().encode(text), 'orders.csv', options).tables[0];
};

const HEADER = 'Name,Financial Status,Subtotal,Shipping,Taxes,Total,Created at,Lineitem quantity';

test('Both figures are shown: what customers paid, and what is left of it without shipping and tax', () => {
  expect(readSample('shopify-orders.en.csv').amounts).toEqual({
    ...{ metric: 'sales', written: 25.9 + 45 + (60 - 15.5), net: 91.996667 },
    ...{ tax: 'column', rate: null, shipping: 'column' },
  });
});

test('Prices before tax and prices with tax lead to the same sale of 100 before tax', () => {
  const before = orders(HEADER, '#1,paid,100,10,22,132,2026-03-02 10:00:00 +0100,1');
  const within = orders(HEADER, '#1,paid,120,12,22,132,2026-03-02 10:00:00 +0100,1');
  expect(before?.tracker).toEqual([expect.objectContaining(salesRow('2026-03-02', 1, 100))]);
  expect(within?.tracker).toEqual([expect.objectContaining(salesRow('2026-03-02', 1, 100))]);
});

test('Without a column of taxes the rate is asked for, and shipping goes out where it has a column', () => {
  const header = 'Name,Financial Status,Shipping,Total,Created at,Lineitem quantity';
  const table = orders(header, '#1,paid,12,132,2026-03-02 10:00:00 +0100,1');
  expect(table?.ambiguities).toEqual([{ about: 'taxRate', column: 'Total', isUnsure: false, chosen: null }]);
  expect(table?.amounts).toMatchObject({ written: 132, tax: 'rate', rate: null, shipping: 'column' });
});
