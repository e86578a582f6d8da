import { catalogue } from '../../../src/functions/catalogue';
import { search } from '../../../src/sidebar/help/search';

const namesFor = (query: string, language: 'en' | 'fr') =>
  search(catalogue(), query, language).map(({ name }) => name);

test('An empty query finds every function', () => {
  expect(namesFor(' ', 'en')).toHaveLength(catalogue().length);
});

test('A query finds names, descriptions, arguments and goals', () => {
  expect(namesFor('rate_interval', 'en')).toEqual(['RATE_INTERVAL']);
  expect(namesFor('thousand', 'en')).toEqual(['CPM']);
  expect(namesFor('retention', 'en')).toEqual(['CLV']);
  expect(namesFor('evidence', 'en')).toContain('RATE_INTERVAL');
  expect(namesFor('evidence', 'en')).not.toContain('ROI');
});

test('A query searches the language on screen, ignoring accents and case', () => {
  expect(namesFor('ACTUALISATION', 'fr')).toEqual(['CLV']);
  expect(namesFor('actualisation', 'en')).toEqual([]);
  expect(namesFor('cout', 'fr')).toEqual(namesFor('coût', 'fr'));
  expect(namesFor('d’acquisition', 'fr')).toEqual(namesFor("d'acquisition", 'fr'));
});

test('Every word of a query must be found', () => {
  expect(namesFor('cost click', 'en')).toEqual(['CPC']);
  expect(namesFor('cost elephant', 'en')).toEqual([]);
});
