import { strToU8, zipSync } from 'fflate';
import { bytesOf, dates, previewBytes, previewText } from './support/files';

const failureOf = (bytes: Uint8Array) => {
  const { failure, tables } = previewBytes(bytes);
  expect(tables).toEqual([]);
  return failure;
};

test.each([
  ['an empty file', new Uint8Array(), 'empty'],
  ['blank lines', bytesOf('\uFEFF \r\n\r\n'), 'empty'],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]), 'binary'],
  ['a PDF', bytesOf('%PDF-1.7\nDate,Clicks'), 'pdf'],
  ['an old spreadsheet', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'spreadsheet'],
  ['a spreadsheet', zipSync({ '[Content_Types].xml': strToU8('<Types/>') }), 'spreadsheet'],
  ['an empty ZIP', zipSync({}), 'zipWithoutTables'],
  ['numbers without titles', bytesOf('1,2\n3,4\n'), 'noTable'],
  ['a single line', bytesOf('Hello, world'), 'noTable'],
  [
    'titles again and again',
    bytesOf('# A table\nTop queries,Clicks,Impressions,CTR,Position\n'.repeat(20_000)),
    'tooManyTables',
  ],
  ['200,000 rows', bytesOf(`${dates}\n${'2026-03-01,1,2,50%,3\n'.repeat(200_000)}`), 'tooManyRows'],
  ['too many bytes', new Uint8Array(60 * 2 ** 20 + 1), 'tooLarge'],
])('%s: nothing is read, and the reason is given', (_, bytes, failure) => {
  expect(failureOf(bytes)).toBe(failure);
});

test('A ZIP shows each of its tables, and those that can’t be read', () => {
  const bytes = zipSync({
    'Queries.csv': strToU8('Top queries,Clicks,Impressions,CTR,Position\ntea,1,10,10%,2\n'),
    'Dates.csv': strToU8(`${dates}\n2026-03-02,5,10,50%,2\n`),
    'Broken.csv': new Uint8Array([0, 1, 2]),
  });
  const preview = previewBytes(bytes, 'export.zip');
  expect(preview).toMatchObject({
    name: 'export.zip',
    failure: null,
    unread: [{ name: 'Broken.csv', failure: 'binary' }],
  });
  expect(preview.tables.map(({ name, format }) => [name, format])).toEqual([
    ['Queries.csv', 'searchConsoleQueries'],
    ['Dates.csv', 'searchConsoleDates'],
  ]);
});

test('A ZIP of which no table can be read says why', () => {
  const preview = previewBytes(zipSync({ 'a.csv': new Uint8Array([0, 0, 1]), 'b.csv': new Uint8Array(0) }));
  expect(preview).toMatchObject({ failure: 'binary', tables: [] });
  expect(preview.unread).toEqual([
    { name: 'a.csv', failure: 'binary' },
    { name: 'b.csv', failure: 'empty' },
  ]);
});

test('An unknown table shows its titles and first rows, to be mapped', () => {
  const { tables } = previewText('Month;Likes\n1;2\n3;4,5\n');
  expect(tables).toEqual([
    expect.objectContaining({
      format: null,
      header: ['Month', 'Likes'],
      sample: [
        ['1', '2'],
        ['3', '4,5'],
      ],
      rows: 2,
      tracker: [],
    }),
  ]);
});

test('A near miss names the missing column', () => {
  const { tables } = previewText('Top queries,Impressions,CTR,Position\ntea,10,10%,2\n');
  expect(tables[0]?.nearMiss).toEqual({
    format: 'searchConsoleQueries',
    missing: { en: 'Clicks', fr: 'Clics' },
    language: 'en',
  });
});

test('A garbled header is reported as such, not as a near miss', () => {
  const header = 'Requêtes les plus fréquentes;Clics;Impressions;CTR;Position';
  const { tables } = previewText(`${header.replaceAll('ê', '\uFFFD')}\nthé;1;10;10 %;2\n`);
  expect(tables).toEqual([expect.objectContaining({ format: null, isGarbled: true, nearMiss: null })]);
  expect(previewText('Mois;Vues\nmars;3\n').tables).toEqual([expect.objectContaining({ isGarbled: false })]);
});

test('The tables of one file have the same decimal mark', () => {
  const unsure = 'Session source / medium,Sessions,New users,Total revenue\nx.com / social,10,2,"1,234"\n';
  const sure = 'Session source / medium,Sessions,New users,Total revenue\nt.co / social,10,2,"2,5"\n';
  const head = '# Start date: 20260302\n# End date: 20260308\n';
  const revenue = (text: string) =>
    previewText(text, { answeredTaxRate: 0 }).tables[0]?.totals.find(({ metric }) => metric === 'revenue');
  expect(revenue(head + unsure)?.value).toBe(1234);
  expect(revenue(`${head}${unsure}\n${sure}`)?.value).toBe(1.234);
});
