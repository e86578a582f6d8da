import { strToU8, zipSync } from 'fflate';
import { leftOutOf, unzip } from '../../../src/imports/reading/unzip';

const table = strToU8('a,b\n1,2\n');

test('Only the tables are taken out of a ZIP', () => {
  const bytes = zipSync({
    'Queries.csv': table,
    'in a folder/Requêtes.tsv': table,
    'picture.png': new Uint8Array([1, 2]),
    '__MACOSX/._Queries.csv': table,
    '.hidden.csv': table,
  });
  expect(unzip(bytes)).toEqual([
    { name: 'Queries.csv', bytes: table },
    { name: 'in a folder/Requêtes.tsv', bytes: table },
  ]);
});

test('A spreadsheet, itself a ZIP, is refused', () => {
  expect(unzip(zipSync({ '[Content_Types].xml': table, 'xl/workbook.xml': table }))).toBe('spreadsheet');
  expect(unzip(zipSync({ mimetype: table, 'content.xml': table }))).toBe('spreadsheet');
});

test('A ZIP without tables, a damaged one and a protected one are refused, each with its reason', () => {
  const bytes = zipSync({ 'Queries.csv': table });
  expect(unzip(zipSync({ 'picture.png': table }))).toBe('zipWithoutTables');
  expect(unzip(bytes.subarray(0, bytes.length - 30))).toBe('damagedZip');
  const isProtected = Uint8Array.from(bytes, (byte, index) => (index === 6 ? byte | 1 : byte));
  expect(unzip(isProtected)).toBe('protectedZip');
});

test('A ZIP that unpacks to more than a sidebar can hold isn’t unpacked', () => {
  const bomb = zipSync({ 'a.csv': new Uint8Array(31 * 2 ** 20), 'b.csv': new Uint8Array(31 * 2 ** 20) });
  expect(bomb.length).toBeLessThan(2 ** 17);
  expect(unzip(bomb)).toBe('tooLarge');
});

test('A ZIP that lies about its sizes takes no more room than it declared', () => {
  const bytes = zipSync({ 'a.csv': strToU8('a,b\n'.repeat(100_000)) });
  const directory = Buffer.from(bytes).lastIndexOf('PK\x01\x02', 'latin1');
  new DataView(bytes.buffer, bytes.byteOffset).setUint32(directory + 24, 8, true);
  expect(unzip(bytes)).toEqual([{ name: 'a.csv', bytes: strToU8('a,b\na,b\n') }]);
});

test('A ZIP of very many files is refused', () => {
  const files = Object.fromEntries(Array.from({ length: 101 }, (_, index) => [`${index}.csv`, table]));
  expect(unzip(zipSync(files))).toBe('tooLarge');
});

test('What else lies in a ZIP is named with the reason why it isn’t read', () => {
  const bytes = zipSync({
    'Queries.csv': table,
    'Orders.xlsx': table,
    'in a folder/Report.PDF': table,
    'picture.png': table,
    '__MACOSX/._Orders.xlsx': table,
  });
  expect(leftOutOf(bytes)).toEqual([
    { name: 'Orders.xlsx', failure: 'spreadsheet' },
    { name: 'in a folder/Report.PDF', failure: 'pdf' },
    { name: 'picture.png', failure: 'binary' },
  ]);
});
