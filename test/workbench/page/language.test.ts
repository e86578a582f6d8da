import { addressIn, chosenLanguage } from '../../../src/workbench/page/language';

describe('chosenLanguage', () => {
  test.each([
    ['?lang=fr', 'en-US', 'fr'],
    ['?lang=en', 'fr-FR', 'en'],
    ['', 'fr-CA', 'fr'],
    ['', 'de-DE', 'en'],
    ['?lang=de', 'fr-FR', 'fr'],
    ['?lang=toString', 'en-GB', 'en'],
  ])('With the address query "%s" and a browser in %s, the language is %s', (search, browser, language) => {
    expect(chosenLanguage(search, browser)).toBe(language);
  });
});

test('The address of another language differs in nothing else', () => {
  expect(addressIn('fr', 'http://localhost:4173/?a=1&lang=en#b')).toBe(
    'http://localhost:4173/?a=1&lang=fr#b',
  );
});
