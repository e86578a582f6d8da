import fc from 'fast-check';
import { isError } from '../../../src/cells/values';
import { UTM_LINK } from '../../../src/functions/visibility/UTM_LINK';
import { UTM_TAG } from '../../../src/functions/visibility/UTM_TAG';

/** Blanks around a tag are dropped, and codes are decoded. */
const text = fc
  .string({ unit: 'binary', minLength: 1 })
  .filter(
    (words) => !isError(words) && words.trim() === words && words !== '' && !/%[\da-f]{2}/i.test(words),
  );

const address = fc.oneof(
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.constantFrom('shop.example', 'Shop.Example/Page?a=1', 'https://café.example:8080/?utm_source=x&&b#c'),
);

const names = ['source', 'medium', 'campaign', 'content', 'term'];

test('a tag reads back as it was given, whatever the text and the page', () => {
  fc.assert(
    fc.property(address, fc.array(text, { minLength: 5, maxLength: 5 }), (url, tags) => {
      const link = UTM_LINK.run([url, ...tags]);
      expect(names.map((name) => UTM_TAG.run([link, name]))).toEqual(tags);
    }),
    { numRuns: 500 },
  );
});

test('tagging a tagged link again changes nothing', () => {
  fc.assert(
    fc.property(address, fc.array(text, { minLength: 3, maxLength: 5 }), (url, tags) => {
      const link = UTM_LINK.run([url, ...tags]);
      expect(UTM_LINK.run([link, ...tags])).toBe(link);
    }),
    { numRuns: 500 },
  );
});

test('half a surrogate pair is read back as the sign for what can’t be read', () => {
  const link = UTM_LINK.run(['shop.example', 'a\uD83D', 'social', 'spring']);
  expect(UTM_TAG.run([link, 'source'])).toBe('a\uFFFD');
});
