import fc from 'fast-check';
import { tagValue } from '../../../src/sidebar/links/tagValue';

test.each([
  ['Spring Sale', 'spring_sale'],
  ['  Soldes d’été 2026 ! ', 'soldes_d_ete_2026'],
  ['Fête des Mères', 'fete_des_meres'],
  ['Cœur & Straße', 'coeur_strasse'],
  ['spring-sale', 'spring-sale'],
  ['facebook.com', 'facebook.com'],
  ['_a__b_', 'a_b'],
  ['spring%20sale', 'spring_sale'],
  ['%C3%A9t%C3%A9', 'ete'],
  ['20% off', '20_off'],
  ['Весна', 'весна'],
  ['!?', ''],
  ['', ''],
])('%j is written %j in a tag', (name, written) => {
  expect(tagValue(name)).toBe(written);
});

test('A normalised tag stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      const once = tagValue(name);
      expect(tagValue(once)).toBe(once);
      expect(once).not.toMatch(/\s|[A-Z]/);
    }),
  );
});
