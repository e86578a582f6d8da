import { readAmount, readShare } from '../../../src/sidebar/form/readAmount';

test.each([
  ['25', 25, 25],
  ['25.50', 25.5, 25.5],
  ['25,5 €', 25.5, 25.5],
  ['$1,234.50', 1234.5, 1234.5],
  ['1 234,50', 1234.5, 1234.5],
  ['1\u202f234\u00a0€', 1234, 1234],
  ['1.234,5', 1234.5, 1234.5],
  ['1,234', 1234, 1.234],
  ['1.234', 1.234, 1234],
  ['1,234,567', 1234567, 1234567],
  ['CAD 30', 30, 30],
  ['-3', -3, -3],
])('%s is an amount in English and in French', (text, english, french) => {
  expect(readAmount(text, 'en')).toBe(english);
  expect(readAmount(text, 'fr')).toBe(french);
});

test.each(['', ' ', 'abc', '12h', '1,2,3', '1.2.3,4', '12,34.5,6', '1e3', '--2', '€'])(
  '%p is no amount',
  (text) => {
    expect(readAmount(text, 'en')).toBeNull();
    expect(readAmount(text, 'fr')).toBeNull();
  },
);

test.each([
  ['40', 0.4],
  ['40 %', 0.4],
  ['40%', 0.4],
  ['0,4', 0.4],
  ['0.4', 0.4],
  ['0.4 %', 0.004],
  ['28,9', 0.289],
  ['1', 0.01],
  ['100', 1],
  ['0', 0],
])('%s is a share', (text, share) => {
  expect(readShare(text, 'en')).toBe(share);
  expect(readShare(text, 'fr')).toBe(share);
});

test('A word isn’t a share', () => {
  expect(readShare('half', 'en')).toBeNull();
  expect(readShare('%', 'en')).toBeNull();
});
