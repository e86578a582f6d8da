import { parseRows } from '../../../src/imports/reading/parseRows';
import { findTables, looksLikeHeader } from '../../../src/imports/tables/findTables';

const isHeader = (cells: readonly string[]) => cells[0] === 'Channel' || cells[0] === 'Source';
const tablesOf = (text: string) =>
  (findTables(parseRows(text, ','), 'file.csv', isHeader) ?? []).map(({ line, header, rows }) => ({
    line,
    header: header.join(),
    rows: rows.map(({ cells }) => cells.join()),
  }));

test('Remarks and comments above a table are skipped', () => {
  expect(tablesOf('Overview\n# Start date: 20260601\n\nMy property\nChannel,Visits\nA,1\nB,2\n')).toEqual([
    { line: 5, header: 'Channel,Visits', rows: ['A,1', 'B,2'] },
  ]);
});

test('Several tables in one file are found, known or not', () => {
  const text = 'Channel,Visits\nA,1\n\n# Second\nSource,Visits\nB,2\n\nCity,Country\nParis,3\n';
  expect(tablesOf(text)).toEqual([
    { line: 1, header: 'Channel,Visits', rows: ['A,1'] },
    { line: 5, header: 'Source,Visits', rows: ['B,2'] },
    { line: 8, header: 'City,Country', rows: ['Paris,3'] },
  ]);
});

test('Blank lines and words that begin with # don’t end a table', () => {
  expect(tablesOf('Channel,Visits\nA,1\n\n#hashtag,2\n,\nB,3\n')).toEqual([
    { line: 1, header: 'Channel,Visits', rows: ['A,1', '#hashtag,2', 'B,3'] },
  ]);
});

test('Without a known header the first row of words is the header', () => {
  expect(tablesOf('Report\nMonth,Likes\n1,2\n')).toEqual([{ line: 2, header: 'Month,Likes', rows: ['1,2'] }]);
  expect(tablesOf('1,2\n3,4\n')).toEqual([]);
});

test.each([
  ['different words', ['Month', 'Visits', 'Orders'], true],
  ['words of which one stands again', ['Month', 'Visits', ' VISITS ', 'Orders'], true],
  ['blanks beside most words', ['Month', 'Visits', ''], true],
  ['a single word', ['Report', ''], false],
  ['one word again and again', ['Photo', 'Photo', 'Photo'], false],
  ['words that mostly stand again', ['Photo', 'Video', 'Photo', 'Video'], false],
  ['more blanks than words', ['Month', 'Visits', '', '', ''], false],
  ['a number', ['Month', 'Visits', '12'], false],
  ['a date', ['Month', '2026-03-02'], false],
])('%s: %j', (_, cells, expected) => {
  expect(looksLikeHeader(cells)).toBe(expected);
});

test('The line right above the titles is their heading, remarks aside, where it is one cell', () => {
  const headingsOf = (text: string) =>
    (findTables(parseRows(text, ','), 'file.csv', isHeader) ?? []).map(({ facts }) => facts.heading);
  expect(headingsOf('Report\nViews\n# remark\n\nChannel,Visits\nA,1\n')).toEqual(['Views']);
  expect(headingsOf('# remark\nChannel,Visits\nA,1\n')).toEqual([undefined]);
  expect(headingsOf('Shop,Soap\nChannel,Visits\nA,1\n\n\n\nSource,Visits\nB,2\n')).toEqual([
    undefined,
    undefined,
  ]);
});

test('A row that begins with # is one of the table where it has all of its cells', () => {
  expect(tablesOf('Channel,Visits\n#1,\nB,3\n')).toEqual([
    { line: 1, header: 'Channel,Visits', rows: ['#1,', 'B,3'] },
  ]);
});
