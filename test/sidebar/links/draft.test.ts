import { blankDraft, linkOf } from '../../../src/sidebar/links/draft';

const draft = {
  ...blankDraft,
  page: 'shop.example/a?b=1#c',
  source: 'Facebook',
  medium: 'Social',
  campaign: 'Spring Sale',
};

test('A link is built with normalised tags', () => {
  expect(linkOf(draft)?.link).toBe(
    'https://shop.example/a?b=1&utm_source=facebook&utm_medium=social&utm_campaign=spring_sale#c',
  );
  expect(linkOf({ ...draft, content: 'Vidéo', term: 'red shoes' })?.link).toContain(
    '&utm_content=video&utm_term=red_shoes#c',
  );
});

test.each(['page', 'source', 'medium', 'campaign'])('There is no link without its %s', (name) => {
  expect(linkOf({ ...draft, [name]: '' })).toBeNull();
  expect(linkOf({ ...draft, [name]: ' ! ' })).toBeNull();
});
