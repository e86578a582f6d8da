import { bracketed } from '../../src/locales/bracketed';

test('Placeholders in braces become the brackets that formulas fill', () => {
  expect(bracketed({ a: 'About {value} more {per}.', b: 'Nothing.' })).toEqual({
    a: 'About [value] more [per].',
    b: 'Nothing.',
  });
});
