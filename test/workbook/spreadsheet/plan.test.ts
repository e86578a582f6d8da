import { textAt } from '../../../src/workbook/spreadsheet/plan';

const texts = { sheets: { links: { title: 'Links' } } };

test('a path leads to its text', () => {
  expect(textAt(texts, 'sheets.links.title')).toBe('Links');
});

test.each(['sheets.links', 'sheets.none.title', 'sheets.links.title.more', ''])(
  'the path “%s” leads to no text and is refused',
  (path) => {
    expect(() => textAt(texts, path)).toThrow(`No text at ${path}`);
  },
);
