import { isOneOf, skipReasonsOf } from '../../../../src/imports/formats/support/words';

test('a text is one of the words, however it is written', () => {
  const isTotal = isOneOf('Grand total', 'Total général');
  expect(['GRAND TOTAL', 'total general', 'Total', '', null].map(isTotal)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});

test('the reason for a state, however it is written; other states are sales', () => {
  const reasonOf = skipReasonsOf({ refunded: ['Remboursé'], unpaid: ['On hold', 'pending'] });
  expect(reasonOf('rembourse ')).toBe('refunded');
  expect(reasonOf('ON HOLD')).toBe('unpaid');
  expect(reasonOf('Remboursement partiel')).toBeNull();
  expect(reasonOf(null)).toBeNull();
});
