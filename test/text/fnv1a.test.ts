import { fnv1a } from '../../src/text/fnv1a';

test('The hash is FNV-1a, as its authors’ test vectors give it', () => {
  expect(fnv1a('')).toBe(0x811c9dc5);
  expect(fnv1a('a')).toBe(0xe40c292c);
  expect(fnv1a('foobar')).toBe(0xbf9cf968);
});
