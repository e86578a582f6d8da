import { contentKind, taggedContent } from '../../../src/imports/values/contentKind';

test.each([
  ['Original', 'original'],
  ['ORIGINALE', 'original'],
  ['relayé (curation)', 'curated'],
  ['relaye_curation', 'curated'],
  ['Sous-traité', 'outsourced'],
  ['Externalisé', 'outsourced'],
  ['video', null],
  ['(not set)', null],
  ['', null],
] as const)('“%s” names the type of content %s', (word, kind) => {
  expect(contentKind(word)).toBe(kind);
});

test('A tag says the content, or else the tagged link does', () => {
  expect(taggedContent('curated', '/?utm_content=original')).toBe('curated');
  expect(taggedContent('(not set)', 'https://shop.example/a?b=1&utm_content=Original#top')).toBe('original');
  expect(taggedContent(null, '/shop')).toBe('');
  expect(taggedContent(null, null)).toBe('');
});
