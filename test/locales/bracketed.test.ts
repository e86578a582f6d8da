import { bracketed } from '../../src/locales/bracketed';

test('the places of texts become those that formulas fill', () => {
  expect(bracketed({ a: 'About {value} more {per}.', b: 'Nothing.' })).toEqual({
    a: 'About [value] more [per].',
    b: 'Nothing.',
  });
});
