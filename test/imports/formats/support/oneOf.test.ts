import { isOneOf } from '../../../../src/imports/formats/support/oneOf';

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
