import { bracketPlaceholders } from '../../src/locales/bracketPlaceholders';

test('Placeholders in braces become the brackets that formulas fill', () => {
  expect(bracketPlaceholders({ a: 'About {value} more {per}.', b: 'Nothing.' })).toEqual({
    a: 'About [value] more [per].',
    b: 'Nothing.',
  });
});
