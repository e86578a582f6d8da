import { isOneOf } from '../../../../src/imports/formats/support/words';

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
