import { strToU8, zipSync } from 'fflate';
import { writeXlsx } from 'hucre';
import { readSpreadsheet } from '../../../src/imports/spreadsheet/readSpreadsheet';
import { cell, claiming, odsOf, sampleBytes, sheetsOf, xlsxOf } from './support';

/** Two days beside three rows, a time alone, a formula's result, and one that failed. */
const march = [
  ['My month', '', '', '', '', ''],
  ['Day', 'Network', 'Views', 'Spent', 'Hours', 'Note'],
  ['2026-03-09', 'Facebook', '1200', '12.5', '1:45:00', 'é “x”'],
  ['2026-03-09', 'Instagram', '800', '1.2340', '30:30:00', ''],
  ['2026-03-16 14:30:00', 'Facebook', '2000', '1012.35', '0:45:00', ''],
];
const draft = [
  ['Date', 'Clicks'],
  ['2026-03-09', '5'],
];

test.each(['own.xlsx', 'own.xlsm', 'own-1904.xlsx', 'own.xls'])(
  '%s has its days, times, merged cells and results as a CSV file would, and tells what is hidden',
  async (name) => {
    expect(await sheetsOf(sampleBytes(name))).toEqual([
      { name: 'March', isHidden: false, rows: march },
      { name: 'Draft', isHidden: true, rows: draft },
    ]);
  },
);

const ODS_MARCH = `<table:table table:name="March">
<table:table-row><table:table-cell office:value-type="string" table:number-columns-spanned="3"><text:p>My month</text:p></table:table-cell><table:covered-table-cell table:number-columns-repeated="2"/></table:table-row>
<table:table-row><table:table-cell office:value-type="string"><text:p>Day</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>Hours</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>Spent</text:p></table:table-cell></table:table-row>
<table:table-row><table:table-cell office:value-type="date" office:date-value="2026-03-09" table:number-rows-spanned="2"><text:p>09/03/26</text:p></table:table-cell><table:table-cell office:value-type="time" office:time-value="PT01H45M00S"><text:p>01:45:00</text:p></table:table-cell><table:table-cell office:value-type="float" office:value="1234.567"><text:p>1 234,567</text:p></table:table-cell></table:table-row>
<table:table-row><table:covered-table-cell/><table:table-cell table:formula="of:=[.B3]*2" office:value-type="time" office:time-value="PT30H30M00S"><text:p>30:30:00</text:p></table:table-cell><table:table-cell office:value-type="currency" office:value="12.5"><text:p>12,50 €</text:p></table:table-cell></table:table-row>
<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="1024"/></table:table-row>
</table:table>`;

test('An .ods has its days and times, and no end of blank rows', async () => {
  expect(await sheetsOf(odsOf(ODS_MARCH))).toEqual([
    {
      name: 'March',
      isHidden: false,
      rows: [
        ['My month', '', ''],
        ['Day', 'Hours', 'Spent'],
        ['2026-03-09', '1:45:00', '1234.5670'],
        ['2026-03-09', '30:30:00', '12.5'],
      ],
    },
  ]);
});

test('A table of an .ods with a style that isn’t displayed is hidden', async () => {
  const cellOf = (text: string) =>
    `<table:table-row><table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell></table:table-row>`;
  const style = (name: string, shown: boolean) =>
    `<style:style style:name="${name}" style:family="table"><style:table-properties table:display="${shown}"/></style:style>`;
  const tables =
    `<table:table table:name="Shown" table:style-name="ta1">${cellOf('a')}</table:table>` +
    `<table:table table:style-name="ta2" table:name="Old">${cellOf('b')}</table:table>` +
    `<table:table table:name="Plain">${cellOf('c')}</table:table>`;
  const sheets = await sheetsOf(odsOf(tables, style('ta1', true) + style('ta2', false)));
  expect(sheets.map(({ name, isHidden }) => [name, isHidden])).toEqual([
    ['Shown', false],
    ['Old', true],
    ['Plain', false],
  ]);
});

const written = (rows: (string | number | Date | null)[][], more = {}) =>
  writeXlsx({ sheets: [{ name: 'A', rows }], ...more });

test('Numbers too long for a spreadsheet can’t be taken for ids', async () => {
  const [sheet] = await sheetsOf(await written([['Post ID'], [17841400000000000], [123]]));
  expect(sheet?.rows).toEqual([['Post ID'], ['1.78414e+16'], ['123']]);
});

describe('A message tells that', () => {
  test('a file has a password', async () => {
    const bytes = await written([['a'], [1]], { encryption: { password: 'soap', spinCount: 1000 } });
    expect(await readSpreadsheet(bytes)).toBe('protectedSpreadsheet');
  });

  test('a file is of Excel 95', async () => {
    expect(await readSpreadsheet(sampleBytes('linkedin-excel-95.xls'))).toBe('oldSpreadsheet');
  });

  test('a file is cut, or no spreadsheet inside', async () => {
    const xls = sampleBytes('own.xls');
    const broken = xlsxOf('<row r="1"><c r="A1"><v>');
    const results = [xls.slice(0, 600), sampleBytes('own.xlsx').slice(0, 9000), broken].map(readSpreadsheet);
    const [cutXls, cutZip, badXml] = await Promise.all(results);
    expect(cutXls).toBe('damagedSpreadsheet');
    expect(cutZip).toBe('spreadsheet');
    expect(badXml === 'damagedSpreadsheet' || badXml === 'empty').toBe(true);
  });

  test('a sheet has no cell', async () => {
    expect(await readSpreadsheet(xlsxOf(''))).toBe('empty');
  });

  test('a sheet has more rows than can be read, while blank ones below count for nothing', async () => {
    const blanks = Array.from({ length: 60_000 }, (_, index) => `<row r="${index + 2}"/>`).join('');
    expect((await sheetsOf(xlsxOf(cell(1, 'A1', 1) + blanks)))[0]?.rows).toEqual([['1']]);
    const far = xlsxOf(cell(1, 'A1', 1) + cell(1_048_576, 'B1048576', 2));
    expect(await readSpreadsheet(far)).toBe('tooManyRows');
  });

  test('a small file spans more cells than a page can hold', async () => {
    const corner = xlsxOf(cell(1, 'A1', 1) + cell(50_000, 'XFD50000', 2));
    expect(await readSpreadsheet(corner)).toBe('tooLarge');
    const wide = xlsxOf(cell(1, 'A1', 1) + cell(40_000, 'GR40000', 2));
    expect(await readSpreadsheet(wide)).toBe('tooLarge');
    expect(await readSpreadsheet(xlsxOf(cell(99_999_999, 'A99999999', 1)))).toBe('tooLarge');
  });

  test('a small file claims to hold a huge one, or claims no size', async () => {
    const file = xlsxOf(cell(1, 'A1', 1));
    const part = 'xl/worksheets/sheet1.xml';
    expect(await readSpreadsheet(claiming(file, part, 4_000_000_000))).toBe('tooLarge');
    expect(await readSpreadsheet(claiming(file, part, 0))).toBe('tooLarge');
  });

  test('a part is larger than it claims: no more of it is unpacked', async () => {
    const file = xlsxOf(cell(1, 'A1', 1).repeat(5000));
    expect(await readSpreadsheet(claiming(file, 'xl/worksheets/sheet1.xml', 1000))).toBe('tooLarge');
  });
});

test('A ZIP of ZIPs is no spreadsheet, and is not unpacked twice', async () => {
  const inner = xlsxOf(cell(1, 'A1', 1));
  expect(await readSpreadsheet(zipSync({ 'inner.xlsx': inner, 'a.zip': zipSync({ b: strToU8('b') }) }))).toBe(
    'spreadsheet',
  );
});
