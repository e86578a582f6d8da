import { asTyped, type CsvResult, LIMITS, readCsv } from '../../../../src/workbench/page/csv/readCsv';

const utf8 = (text: string) => new TextEncoder().encode(text);
const rowsOf = (result: CsvResult) => ('rows' in result ? result.rows : result.problem);

describe('readCsv', () => {
  test.each([
    ['commas', 'a,b\n1,2\n'],
    ['semicolons', 'a;b\r\n1;2\r\n'],
    ['tabs', 'a\tb\n1\t2'],
    ['a declared separator', 'sep=;\r\na;b\r\n1;2'],
    ['a declared separator that the text hardly uses', 'sep=|\na|b\n1|2\n'],
    ['blank lines at the end', 'a,b\n1,2\n\n,\n \n'],
  ])('A file with %s is read into rows', (_, text) => {
    expect(rowsOf(readCsv(utf8(text)))).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  test('Separators, quotes and line breaks inside quotes are part of the cell', () => {
    expect(rowsOf(readCsv(utf8('"a, ""b""\nc",d\n')))).toEqual([['a, "b"\nc', 'd']]);
  });

  test('Blank lines between rows stay', () => {
    expect(rowsOf(readCsv(utf8('a,b\n\nc,d')))).toEqual([['a', 'b'], [''], ['c', 'd']]);
  });

  test.each([
    ['UTF-8', [...utf8('Été;1')]],
    ['UTF-8 with a byte order mark', [0xef, 0xbb, 0xbf, ...utf8('Été;1')]],
    ['Windows-1252', [0xc9, 0x74, 0xe9, 0x3b, 0x31]],
    ['UTF-16, little end first', [0xff, 0xfe, 0xc9, 0, 0x74, 0, 0xe9, 0, 0x3b, 0, 0x31, 0]],
    ['UTF-16, big end first', [0xfe, 0xff, 0, 0xc9, 0, 0x74, 0, 0xe9, 0, 0x3b, 0, 0x31]],
  ])('A file with %s is read into rows', (_, bytes) => {
    expect(rowsOf(readCsv(Uint8Array.from(bytes)))).toEqual([['Été', '1']]);
  });

  test.each([
    ['empty', utf8('')],
    ['empty', utf8('\n\n , \n')],
    ['binary', Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0x14, 0, 0, 0])],
    ['tooLarge', new Uint8Array(LIMITS.megabytes * 1024 * 1024 + 1)],
    ['tooLarge', utf8('1\n'.repeat(LIMITS.rows + 1))],
  ])('A file that is %s is reported as such', (problem, bytes) => {
    expect(readCsv(bytes)).toEqual({ problem });
  });

  test('A file with exactly the greatest number of rows is read', () => {
    expect(rowsOf(readCsv(utf8('1\n'.repeat(LIMITS.rows))))).toHaveLength(LIMITS.rows);
  });
});

describe('asTyped', () => {
  test.each([
    '=1+1',
    '=HYPERLINK("http://x")',
    '+cmd',
    '-',
    '- rebate',
    '@shop',
    '+1+1',
    '-2-3',
    ' =1',
    "'quoted",
  ])('The cell %s would be active and is marked as text', (cell) => {
    expect(asTyped(cell)).toBe(`'${cell}`);
  });

  test.each(['-5', '+3.2', '-1,5', '-1 234,50 €', '-12%', '-1e5', '- 5', '-$4.10', 'a=b', '2026-01-05', ''])(
    'The cell "%s" stays as it is',
    (cell) => {
      expect(asTyped(cell)).toBe(cell);
    },
  );
});
