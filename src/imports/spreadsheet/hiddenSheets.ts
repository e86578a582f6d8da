import { strFromU8, unzipSync } from 'fflate';

/** Whether each sheet of an .xls is hidden, in their order; the library doesn't tell. */
export function hiddenInXls(bytes: Uint8Array): boolean[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = findGlobals(bytes);
  const hidden: boolean[] = [];
  let at = start;
  while (at >= 0 && at + 4 <= bytes.length) {
    const [type, size] = [view.getUint16(at, true), view.getUint16(at + 2, true)];
    if (type === END_OF_PART) break;
    if (type === SHEET) hidden.push(((bytes[at + 8] ?? 0) & VISIBILITY) !== 0);
    at += 4 + size;
  }
  return hidden;
}

/** Records of BIFF8, by their numbers: the end of a part, and a sheet with its visibility after its position. */
const END_OF_PART = 0x0a;
const SHEET = 0x85;
const VISIBILITY = 3;
/** The record that begins the part about the workbook as a whole: its number, length, version and kind. */
const GLOBALS = [0x09, 0x08, 0x10, 0x00, 0x00, 0x06, 0x05, 0x00];

/** Where the records about the workbook begin: at the start of a sector; -1 where they aren't found. */
function findGlobals(bytes: Uint8Array): number {
  const SECTOR = 64;
  for (let at = 0; at < bytes.length; at += SECTOR) {
    if (GLOBALS.every((byte, index) => bytes[at + index] === byte)) return at;
  }
  return -1;
}

/** The same for an .ods: a hidden table has a style that isn't displayed. */
export function hiddenInOds(bytes: Uint8Array): boolean[] {
  const { 'content.xml': content } = unzipSync(bytes, { filter: ({ name }) => name === 'content.xml' });
  const xml = content ? strFromU8(content) : '';
  const styles = new Set(
    [...xml.matchAll(/<style:style\b([^>]*)>\s*<style:table-properties\b([^>]*)/g)].flatMap(
      ([, style = '', properties = '']) =>
        /\btable:display="false"/.test(properties) ? attribute(style, 'style:name') : [],
    ),
  );
  return [...xml.matchAll(/<table:table(?=[\s>])([^>]*)>/g)].map(([, table = '']) =>
    attribute(table, 'table:style-name').some((name) => styles.has(name)),
  );
}

function attribute(attributes: string, name: string): string[] {
  const [, value] = new RegExp(`\\b${name}="([^"]*)"`).exec(attributes) ?? [];
  return value === undefined ? [] : [value];
}
