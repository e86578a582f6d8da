import type { Account } from '../../../../src/imports/request';
import { mayBeSameAccount } from '../../../../src/workbook/imports/reconcile/account';

test('Accounts differ by their ids, or by their names where one has no id', () => {
  const same = (one: Account, other: Account) => [mayBeSameAccount(one, other), mayBeSameAccount(other, one)];
  expect(same({ id: '1', name: 'a' }, { id: '1', name: 'b' })).toEqual([true, true]);
  expect(same({ id: '1', name: 'a' }, { id: '2', name: 'a' })).toEqual([false, false]);
  expect(same({ name: 'Soap shop' }, { id: '2', name: 'soap shop ' })).toEqual([true, true]);
  expect(same({ name: 'a' }, { id: '2', name: 'b' })).toEqual([false, false]);
  expect(same({ name: 'a' }, { id: '2' })).toEqual([true, true]);
});
