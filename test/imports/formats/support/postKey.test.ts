import { postKey } from '../../../../src/imports/formats/support/postKey';

test('an id tells a post, one that a spreadsheet cut does not', () => {
  expect(postKey('122158000000000001', 'https://example.com/1')).toBe('122158000000000001');
  expect(postKey('100_201', null)).toBe('100_201');
  expect(postKey('1.22158E+17', 'https://example.com/1')).toBe('https://example.com/1');
  expect(postKey('1,22158E+17', null)).toBeNull();
  expect(postKey(null, null)).toBeNull();
});
