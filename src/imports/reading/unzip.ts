import { unzipSync } from 'fflate';
import type { FileFailure } from '../previewTypes';
import { MAX_BYTES, MAX_FILES } from './limits';

export interface ZippedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const TABLES = /\.(?:csv|tsv|txt)$/i;
/** Files that every spreadsheet saved as a ZIP contains. */
const SPREADSHEET = /^(?:\[Content_Types\]\.xml|content\.xml|Index\/Document\.iwa)$/;
/** Copies of the Finder, and hidden files. */
const HIDDEN = /(?:^|\/)(?:__MACOSX\/|\.)/;
const FLAGS_AT = 6;
const IS_ENCRYPTED = 1;

/** The CSV, TSV and text files in a ZIP, or why it can't be read. Sizes are checked before anything is unpacked. */
export function unzip(bytes: Uint8Array): readonly ZippedFile[] | FileFailure {
  if (((bytes[FLAGS_AT] ?? 0) & IS_ENCRYPTED) !== 0) return 'protectedZip';
  const seen = { names: [] as string[], size: 0 };
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        seen.names.push(name);
        if (!TABLES.test(name) || HIDDEN.test(name)) return false;
        seen.size += originalSize;
        return seen.size <= MAX_BYTES && seen.names.length <= MAX_FILES;
      },
    });
    return failureOf(seen) ?? tablesOf(files);
  } catch {
    return 'damagedZip';
  }
}

function failureOf({ names, size }: { readonly names: readonly string[]; readonly size: number }) {
  if (names.some((name) => SPREADSHEET.test(name))) return 'spreadsheet';
  if (size > MAX_BYTES || names.length > MAX_FILES) return 'tooLarge';
  return null;
}

function tablesOf(files: Readonly<Record<string, Uint8Array>>): readonly ZippedFile[] | FileFailure {
  const found = Object.entries(files).map(([name, bytes]) => ({ name, bytes }));
  return found.length > 0 ? found : 'zipWithoutTables';
}

/** Why other files of a ZIP can't be read here, by how their names end. */
const OTHERS: readonly (readonly [end: RegExp, failure: FileFailure])[] = [
  [/\.(?:xlsx?|xlsm|ods|numbers)$/i, 'spreadsheet'],
  [/\.pdf$/i, 'pdf'],
];

/** The files of a ZIP that hold no text, with the reason; folders and hidden files aside. */
export function leftOutOf(bytes: Uint8Array): { readonly name: string; readonly failure: FileFailure }[] {
  const names: string[] = [];
  unzipSync(bytes, {
    filter: ({ name }) => {
      if (!TABLES.test(name) && !HIDDEN.test(name) && !name.endsWith('/')) names.push(name);
      return false;
    },
  });
  return names.map((name) => ({ name, failure: OTHERS.find(([end]) => end.test(name))?.[1] ?? 'binary' }));
}
