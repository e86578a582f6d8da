import { unzipSync } from 'fflate';
import { MAX_UNPACKED } from '../reading/limits';

export type SpreadsheetKind = 'xlsx' | 'ods' | 'xls';

const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** An empty file takes as many bytes when it is packed. */
const LEAST_PACKED = 2;

/**
 * The kind of a spreadsheet, by what stands in the file; null for any other. The sizes of what a ZIP holds are added up before
 * anything is unpacked: a small file may claim to be a huge one, or claim no size at all.
 */
export function spreadsheetKind(bytes: Uint8Array): SpreadsheetKind | 'tooLarge' | null {
  const begins = (magic: readonly number[]) => magic.every((byte, index) => bytes[index] === byte);
  if (begins(OLE)) return 'xls';
  if (!begins(ZIP)) return null;
  const names = new Set<string>();
  let unpacked = 0;
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize, size }) => {
        names.add(name);
        unpacked += originalSize === 0 && size > LEAST_PACKED ? Number.POSITIVE_INFINITY : originalSize;
        return false;
      },
    });
  } catch {
    return null;
  }
  const kind = kindOf(names);
  return kind && unpacked > MAX_UNPACKED ? 'tooLarge' : kind;
}

function kindOf(names: ReadonlySet<string>): SpreadsheetKind | null {
  if (names.has('xl/workbook.xml')) return 'xlsx';
  return names.has('mimetype') && names.has('content.xml') ? 'ods' : null;
}
