import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { readSpreadsheet } from '../../../src/imports/spreadsheet/readSpreadsheet';
import type { SheetRows } from '../../../src/imports/spreadsheet/sheetRows';

export function sampleBytes(name: string): Uint8Array {
  return new Uint8Array(readFileSync(`${__dirname}/samples/${name}`));
}

/** The sheets of a file that can be read. */
export async function sheetsOf(bytes: Uint8Array): Promise<readonly SheetRows[]> {
  const sheets = await readSpreadsheet(bytes);
  if (typeof sheets === 'string') throw new Error(`The file is ${sheets}.`);
  return sheets;
}

const OOXML = 'http://schemas.openxmlformats.org';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const relations = (kind: string, target: string) =>
  `<Relationships xmlns="${OOXML}/package/2006/relationships"><Relationship Id="r" ` +
  `Type="${OOXML}/officeDocument/2006/relationships/${kind}" Target="${target}"/></Relationships>`;

/** An Excel file of one sheet with these rows of XML. */
export function xlsxOf(rows: string): Uint8Array {
  const files: Readonly<Record<string, string>> = {
    '[Content_Types].xml':
      `<Types xmlns="${OOXML}/package/2006/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>` +
      `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/></Types>`,
    '_rels/.rels': relations('officeDocument', 'xl/workbook.xml'),
    'xl/workbook.xml':
      `<workbook xmlns="${OOXML}/spreadsheetml/2006/main" xmlns:r="${OOXML}/officeDocument/2006/relationships">` +
      '<sheets><sheet name="A" sheetId="1" r:id="r"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': relations('worksheet', 'worksheets/sheet1.xml'),
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${OOXML}/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`,
  };
  return zipped(files);
}

export function cell(row: number, reference: string, value: number): string {
  return `<row r="${row}"><c r="${reference}"><v>${value}</v></c></row>`;
}

const ODF = 'urn:oasis:names:tc:opendocument:xmlns';

/** An OpenDocument file with these tables of XML. */
export function odsOf(tables: string, styles = ''): Uint8Array {
  const names = ['office', 'style', 'table', 'text']
    .map((name) => `xmlns:${name}="${ODF}:${name}:1.0"`)
    .join(' ');
  return zipped({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml':
      `<office:document-content ${names}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables}` +
      '</office:spreadsheet></office:body></office:document-content>',
  });
}

function zipped(files: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

/** The file with another size claimed for one of its parts, wherever it is written. */
export function claiming(bytes: Uint8Array, part: string, size: number): Uint8Array {
  const claimed = bytes.slice();
  const view = new DataView(claimed.buffer);
  const name = strToU8(part);
  const isHere = (at: number) => name.every((byte, index) => claimed[at + index] === byte);
  for (let at = 0; at + 46 < claimed.length; at++) {
    const signature = view.getUint32(at, true);
    if (signature === 0x04034b50 && isHere(at + 30)) view.setUint32(at + 22, size, true);
    if (signature === 0x02014b50 && isHere(at + 46)) view.setUint32(at + 24, size, true);
  }
  return claimed;
}
