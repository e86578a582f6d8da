import { parseRows } from '../../../src/imports/reading/parseRows';

test('Rows know their line in the file, whatever line breaks their texts hold', () => {
  const rows = parseRows('a,b\r\n"one\r\ntwo\r\nthree",2\r\n\r\nlast,3\r\n', ',');
  expect(rows.map(({ line, cells }) => [line, cells.length])).toEqual([
    [1, 2],
    [2, 2],
    [5, 1],
    [6, 2],
    [7, 1],
  ]);
  expect(rows[1]?.cells).toEqual(['one\r\ntwo\r\nthree', '2']);
});

test('Quotes inside a text are kept', () => {
  expect(parseRows('"say ""hi"", all",2', ',')).toEqual([
    { line: 1, cells: ['say "hi", all', '2'], hasOpenQuote: false },
  ]);
});

test.each(['a,b\n"never closed,2\nc,3\n', 'a,b\n"5" nails,2\nc,3\n'])(
  'The row with a broken quote is known in %j',
  (text) => {
    expect(parseRows(text, ',').map(({ hasOpenQuote: isOpen }) => isOpen)).toEqual([false, true]);
  },
);

test('No more rows than asked for are read, counted from the given line', () => {
  expect(parseRows('a\nb\nc\n', ',', 2, 2).map(({ line }) => line)).toEqual([2, 3]);
});
