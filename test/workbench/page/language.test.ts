import { addressIn, chosenLanguage } from '../../../src/workbench/page/language';

describe('chosenLanguage', () => {
  test.each([
    ['?lang=fr', 'en-US', 'fr'],
    ['?lang=en', 'fr-FR', 'en'],
    ['', 'fr-CA', 'fr'],
    ['', 'de-DE', 'en'],
    ['?lang=de', 'fr-FR', 'fr'],
    ['?lang=toString', 'en-GB', 'en'],
  ])('of %s in a browser in %s is %s', (search, browser, language) => {
    expect(chosenLanguage(search, browser)).toBe(language);
  });
});

test('addressIn changes nothing but the language', () => {
  expect(addressIn('fr', 'http://localhost:4173/?a=1&lang=en#b')).toBe(
    'http://localhost:4173/?a=1&lang=fr#b',
  );
});
