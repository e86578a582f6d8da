import fc from 'fast-check';
import { tidy } from '../../../src/sidebar/links/tidy';

test.each([
  ['Spring Sale', 'spring_sale'],
  ['  Soldes d’été 2026 ! ', 'soldes_d_ete_2026'],
  ['Fête des Mères', 'fete_des_meres'],
  ['Cœur & Straße', 'coeur_strasse'],
  ['spring-sale', 'spring-sale'],
  ['facebook.com', 'facebook.com'],
  ['_a__b_', 'a_b'],
  ['Весна', 'весна'],
  ['!?', ''],
  ['', ''],
])('%j is written %j', (name, written) => {
  expect(tidy(name)).toBe(written);
});

test('what is tidy stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      const once = tidy(name);
      expect(tidy(once)).toBe(once);
      expect(once).not.toMatch(/\s|[A-Z]/);
    }),
  );
});
