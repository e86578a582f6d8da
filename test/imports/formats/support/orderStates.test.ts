import { skipReasonsOf } from '../../../../src/imports/formats/support/orderStates';

test('the reason for a state, however it is written; other states are sales', () => {
  const reasonOf = skipReasonsOf({ refunded: ['Remboursé'], unpaid: ['On hold', 'pending'] });
  expect(reasonOf('rembourse ')).toBe('refunded');
  expect(reasonOf('ON HOLD')).toBe('unpaid');
  expect(reasonOf('Remboursement partiel')).toBeNull();
  expect(reasonOf(null)).toBeNull();
});
