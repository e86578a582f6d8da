import { isOneOf, skipReasonsOf } from '../../../../src/imports/formats/support/words';

test('A word is recognised whatever its case and accents', () => {
  const isTotal = isOneOf('Grand total', 'Total général');
  expect(['GRAND TOTAL', 'total general', 'Total', '', null].map(isTotal)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});

test('An order’s status gives the reason to skip it whatever its case and accents, and other statuses are sales', () => {
  const reasonOf = skipReasonsOf({ refunded: ['Remboursé'], unpaid: ['On hold', 'pending'] });
  expect(reasonOf('rembourse ')).toBe('refunded');
  expect(reasonOf('ON HOLD')).toBe('unpaid');
  expect(reasonOf('Remboursement partiel')).toBeNull();
  expect(reasonOf(null)).toBeNull();
});
