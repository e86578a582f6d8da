import { sourcesText } from '../../../../src/workbook/imports/tracker/sources';

test('The sources of a row are its formats’ names, and whatever a person wrote instead stays', () => {
  const isName = (text: string) => ['X', 'Instagram'].includes(text);
  expect(sourcesText('', ['X'], isName)).toBe('X');
  expect(sourcesText('X', ['X', 'Instagram'], isName)).toBe('X · Instagram');
  expect(sourcesText('X · Instagram', [], isName)).toBe('');
  expect(sourcesText('X · by hand', ['X'], isName)).toBeNull();
});
