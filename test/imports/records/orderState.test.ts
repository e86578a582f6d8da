import { type ImportOptions, mappingKey } from '../../../src/imports';
import { readText } from '../support/files';

const read = (text: string, more: Partial<ImportOptions> = {}) =>
  readText(text, { cadence: 'monthly', answeredTaxRate: 0, ...more });
const totals = (table: ReturnType<typeof read>) =>
  Object.fromEntries(table.totals.map(({ metric, value }) => [metric, value]));

const SHOPIFY = 'Name,Financial Status,Total,Created at,Lineitem quantity,Currency';
const day = '2026-10-03 10:00:00 +0200';

test('Orders that nobody paid are no sales: without a state, pending, or abandoned at the checkout', () => {
  const table = read(
    [
      SHOPIFY,
      `#1,paid,20.00,${day},1,EUR`,
      `#2,,10.00,${day},1,EUR`,
      `#3,pending,10.00,${day},1,EUR`,
      `#4,partially_refunded,7.00,${day},1,EUR`,
    ].join('\n'),
  );
  expect(totals(table)).toEqual({ orders: 2, sales: 27 });
  expect(table.skipped).toEqual({ unpaid: 2 });
  const abandoned = read(
    `${SHOPIFY}\n#901,,55.00,${day},1,EUR\n#901,,,${day},2,\n#902,,25.00,${day},1,EUR\n`,
  );
  expect(abandoned).toMatchObject({ totals: [], period: null, skipped: { unpaid: 2, line: 1 } });
});

const PRESTASHOP = 'ID;Reference;New client;Delivery;Customer;Total;Payment;Status;Date';
const order = (id: number, status: string) =>
  `${id};R${id};Yes;France;A;€10.00;Card;${status};2026-10-03 10:00:00`;
const unsure = [
  PRESTASHOP,
  order(1, 'Delivered'),
  order(2, 'At the relay'),
  order(3, 'At the relay'),
  order(4, ''),
];

test('Orders in a state that nobody knows are shown with their number, and are sales once the person says so', () => {
  const table = read(unsure.join('\n'));
  expect(totals(table)).toEqual({ orders: 1, sales: 10 });
  expect(table.skipped).toEqual({ unknownState: 2, unpaid: 1 });
  expect(table.unknownStates).toEqual([{ name: 'At the relay', rows: 2, isSale: false }]);
  const answered = read(unsure.join('\n'), { states: { 'At the relay': true } });
  expect(totals(answered)).toEqual({ orders: 3, sales: 30 });
  expect(answered.unknownStates).toEqual([{ name: 'At the relay', rows: 2, isSale: true }]);
  const refused = read(unsure.join('\n'), { states: { 'At the relay': false } });
  expect(totals(refused)).toEqual({ orders: 1, sales: 10 });
});

test.each([
  ['wc-completed', { orders: 1, sales: 25 }],
  ['Terminée', { orders: 1, sales: 25 }],
  ['wc-checkout-draft', {}],
  ['Échouée', {}],
  ['', {}],
])('An order of WooCommerce in the state “%s” adds %o', (state, expected) => {
  const text = `Date,Order #,Status,Items sold,N. Revenue\n2026-10-03 10:00:00,1,${state},1,25\n`;
  expect(totals(read(text))).toEqual(expected);
});

const header = ['Created', 'Amount', 'Status', 'Currency'];
const mappings = {
  [mappingKey(header)]: {
    table: 'traffic' as const,
    columns: { Created: 'date' as const, Amount: 'sales' as const },
    each: 'orders' as const,
  },
};
const payments = (...rows: readonly string[]) => [header.join(','), ...rows].join('\n');

test('Payments of a file that the person described count only where its state says that they were paid', () => {
  const text = payments(
    '2026-10-03,10,Succeeded,eur',
    '2026-10-03,20,Failed,eur',
    '2026-10-04,30,En attente,eur',
    '2026-10-04,40,Clearing,eur',
  );
  const table = read(text, { mappings, currency: 'EUR' });
  expect(totals(table)).toEqual({ orders: 1, sales: 10 });
  expect(table.skipped).toEqual({ cancelled: 1, unpaid: 1, unknownState: 1 });
  expect(table.ambiguities.filter(({ about }) => about === 'currency')).toEqual([]);
});

test('Of several currencies that of the workbook counts, or the one that the person chooses', () => {
  const text = payments('2026-10-03,10,Paid,usd', '2026-10-03,900,Paid,mxn', '2026-10-04,5,Paid,eur');
  const inEuros = read(text, { mappings, currency: 'EUR' });
  expect(totals(inEuros)).toEqual({ orders: 1, sales: 5 });
  expect(inEuros.skipped).toEqual({ otherCurrency: 2 });
  expect(inEuros.ambiguities.filter(({ about }) => about === 'currency')).toEqual([
    {
      about: 'currency',
      column: 'Currency',
      workbook: 'EUR',
      values: [
        { currency: 'USD', rows: 1 },
        { currency: 'MXN', rows: 1 },
        { currency: 'EUR', rows: 1 },
      ],
      chosen: 'EUR',
    },
  ]);
  expect(totals(read(text, { mappings, currency: 'EUR', fileCurrency: 'MXN' }))).toEqual({
    orders: 1,
    sales: 900,
  });
});

test('A file in another currency than the workbook’s waits for an answer, a known export too', () => {
  const dollars = payments('2026-10-03,10,Paid,usd', '2026-10-04,20,Paid,usd');
  const waiting = read(dollars, { mappings, currency: 'EUR' });
  expect(waiting).toMatchObject({ totals: [], ambiguities: [{ about: 'currency', chosen: null }] });
  expect(totals(read(dollars, { mappings, currency: 'EUR', fileCurrency: 'USD' }))).toEqual({
    orders: 2,
    sales: 30,
  });
  const shop = `${SHOPIFY}\n#1,paid,20.00,${day},1,USD\n#1,,,${day},1,\n#2,paid,5.00,${day},1,CAD\n`;
  expect(read(shop, { currency: 'EUR' }).ambiguities).toMatchObject([{ about: 'currency', chosen: null }]);
  expect(totals(read(shop, { currency: 'CAD' }))).toEqual({ orders: 1, sales: 5 });
});

test('Amounts that name another currency by their sign are asked about, and a percentage is no amount', () => {
  const ads = {
    [mappingKey(['Date', 'Channel', 'Revenue'])]: {
      table: 'activity',
      columns: { Date: 'date', Channel: 'channel', Revenue: 'revenue' },
    },
  } as const;
  const text = [
    'Date,Channel,Revenue',
    '2026-10-03,Facebook,€20.00',
    '2026-10-03,Facebook,£33.10',
    '2026-10-03,Facebook,$7',
    '2026-10-03,Facebook,12%',
    '2026-10-03,Facebook,1.5',
  ].join('\n');
  const table = read(text, { mappings: ads, currency: 'EUR' });
  expect(totals(table)).toEqual({ revenue: 21.5 });
  expect(table.skipped).toEqual({ otherCurrency: 2 });
  expect(table.problems).toMatchObject([{ column: 'Revenue', found: '12%' }]);
  expect(table.ambiguities.filter(({ about }) => about === 'currency')).toMatchObject([
    {
      column: 'Revenue',
      values: [
        { currency: 'EUR', rows: 1 },
        { currency: 'GBP', rows: 1 },
        { currency: 'USD', rows: 1 },
      ],
      chosen: 'EUR',
    },
  ]);
});
