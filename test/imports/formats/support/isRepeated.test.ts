import { isRepeated, postKey } from '../../../../src/imports/formats/support/isRepeated';

test('a key repeats from the second time on, no key never does', () => {
  const seen = new Set<string>();
  expect(['a', 'b', 'a', null, null, 'a'].map((key) => isRepeated(key, seen))).toEqual([
    false,
    false,
    true,
    false,
    false,
    true,
  ]);
});

test('an id tells a post, one that a spreadsheet cut does not', () => {
  expect(postKey('122158000000000001', 'https://example.com/1')).toBe('122158000000000001');
  expect(postKey('100_201', null)).toBe('100_201');
  expect(postKey('1.22158E+17', 'https://example.com/1')).toBe('https://example.com/1');
  expect(postKey('1,22158E+17', null)).toBeNull();
  expect(postKey(null, null)).toBeNull();
});
