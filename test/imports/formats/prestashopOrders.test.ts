import { readText } from '../support/files';
import { readSample } from './support/readSample';
import { salesRow } from './support/salesRow';

test('PrestaShop orders add their totals to their week, and orders that are no sales are skipped', () => {
  const { format, tracker, skipped, problems } = readSample('prestashop-orders.en.csv', { taxRate: 0 });
  expect(format).toBe('prestashopOrders');
  expect(tracker).toEqual([salesRow('2026-03-09', 2, 61.8 + 1169.9)]);
  expect(skipped).toEqual({ unpaid: 1, cancelled: 1, refunded: 1 });
  expect(problems).toEqual([]);
});

test('A French PrestaShop export is read alike, and a partly refunded order counts in full', () => {
  const { format, tracker, skipped, problems } = readSample('prestashop-orders.fr.csv', { taxRate: 0 });
  expect(format).toBe('prestashopOrders');
  expect(tracker).toEqual([salesRow('2026-03-02', 1, 40), salesRow('2026-03-09', 2, 12.5 + 1012.5)]);
  expect(skipped).toEqual({ unpaid: 1, cancelled: 1, refunded: 1 });
  expect(problems).toEqual([]);
});

test('Totals of PrestaShop hold tax, which goes out at the rate of Settings, or is asked for without one', () => {
  const asked = readSample('prestashop-orders.en.csv');
  expect(asked.ambiguities).toEqual([{ about: 'taxRate', column: 'Total', isUnsure: false, chosen: null }]);
  expect([asked.tracker, asked.totals]).toEqual([[], []]);
  const { tracker, ambiguities, amounts } = readSample('prestashop-orders.en.csv', { taxRate: 0.2 });
  expect(ambiguities).toEqual([]);
  expect(tracker).toEqual([salesRow('2026-03-09', 2, 1026.416667)]);
  expect(amounts).toEqual({
    ...{ metric: 'sales', written: 1231.7, net: 1026.416667, tax: 'rate', rate: 0.2, shipping: 'kept' },
  });
});

test('Where a file has what was paid for shipping, it goes out of the amounts, and its tax with it', () => {
  const lines = [
    'Reference;New client;Total;Total shipping;Status;Date',
    'XKBKNABJK;Yes;66.00;6.00;Delivered;2026-03-10 16:34:56',
    'OHSATSERP;No;120.00;0.00;Delivered;2026-03-09 10:00:00',
  ];
  const { format, tracker, amounts } = readText(lines.join('\n'), { taxRate: 0.2 });
  expect(format).toBe('prestashopOrders');
  expect(tracker).toEqual([salesRow('2026-03-09', 2, (60 + 120) / 1.2)]);
  expect(amounts).toMatchObject({ written: 186, net: 150, tax: 'rate', shipping: 'column' });
});
