import { detectDelimiter } from '../../../src/imports/reading/detectDelimiter';

const never = () => false;

test.each([
  ['a,b,c\n1,2,3\n', ','],
  ['a;b;c\n1,5;2,5;3\n', ';'],
  ['a\tb\n1,5\t2\n', '\t'],
  ['a|b\n1|2\n', '|'],
  ['A title, with a comma\na;b\n1,5;2,5\n3;4\n', ';'],
])('%j is separated by %j', (text, delimiter) => {
  expect(detectDelimiter(text, never)).toEqual({ text, delimiter, firstLine: 1 });
});

test('A known header wins over rows that have as many commas', () => {
  const isHeader = (cells: readonly string[]) => cells.join() === 'Canal,Revenu';
  const text = 'A title, with a comma\nand, another\nCanal;Revenu\na;2,5\n';
  expect(detectDelimiter(text, never).delimiter).toBe(',');
  expect(detectDelimiter(text, isHeader).delimiter).toBe(';');
});

test.each(['sep=;\n', '"sep=;"\r\n', 'SEP=; \n'])(
  'The line %j names the delimiter and is removed',
  (line) => {
    expect(detectDelimiter(`${line}a,b;c\n`, never)).toEqual({
      text: 'a,b;c\n',
      delimiter: ';',
      firstLine: 2,
    });
  },
);
