import { isRepeated } from '../../../../src/imports/formats/support/isRepeated';

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
