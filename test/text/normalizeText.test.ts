import { normalizeText } from '../../src/text/normalizeText';

test('Names are the same whatever their case and the spaces around them', () => {
  expect([' Honey soap', 'honey soap ', 'HONEY SOAP'].map(normalizeText)).toEqual(
    Array(3).fill('honey soap'),
  );
});
