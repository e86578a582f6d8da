import { stateReader } from '../../../src/imports/values/orderStates';

test('A state gives the reason to skip an order, whatever its case, accents and prefix', () => {
  const read = stateReader({
    sale: ['Completed'],
    refunded: ['Remboursé'],
    cancelled: [],
    unpaid: ['On hold', 'pending'],
  });
  expect(['rembourse ', 'ON-HOLD', 'wc-on_hold', 'wc-completed'].map(read)).toEqual([
    'refunded',
    'unpaid',
    'unpaid',
    null,
  ]);
  expect(read('Remboursement partiel')).toBeUndefined();
});
