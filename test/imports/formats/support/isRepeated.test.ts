import { isRepeated, postKey } from '../../../../src/imports/formats/support/isRepeated';

test('A key is repeated from its second time on, a missing key never', () => {
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

test('An id identifies a post unless a spreadsheet cut it; then its link does', () => {
  expect(postKey('122158000000000001', 'https://example.com/1')).toBe('122158000000000001');
  expect(postKey('100_201', null)).toBe('100_201');
  expect(postKey('1.22158E+17', 'https://example.com/1')).toBe('https://example.com/1');
  expect(postKey('1,22158E+17', null)).toBeNull();
  expect(postKey(null, null)).toBeNull();
});
