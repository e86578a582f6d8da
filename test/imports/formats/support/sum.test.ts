import { sum } from '../../../../src/imports/formats/support/sum';

test('what is given is added up; nothing given is no 0', () => {
  expect(sum(1, null, 2)).toBe(3);
  expect(sum(0, null)).toBe(0);
  expect(sum(null, null)).toBeNull();
});
