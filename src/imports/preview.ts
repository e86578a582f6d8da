import { type ParsedTable, type ParseOptions, parseTables, previewTables } from './previewTables';
import type { FileFailure, ImportOptions, Preview } from './previewTypes';
import { decodeText } from './reading/decodeText';
import { MAX_BYTES } from './reading/limits';
import { sniffFileType } from './reading/sniffFileType';
import { unzip } from './reading/unzip';

/** The texts of a file cut into tables: what stays the same whatever is answered about their rows. */
export interface ParsedFile extends Pick<Preview, 'name' | 'failure' | 'unread'> {
  /** The tables of each text: one for a CSV or TSV, one for each such file of a ZIP. */
  readonly texts: readonly (readonly ParsedTable[])[];
}

/**
 * What a file holds and where its figures would go; nothing is written.
 * @param bytes the file as it is: CSV or TSV in any of the usual encodings, or a ZIP of such files
 * @param name its name, with which it is shown
 * @param options what the workbook says, and what the person chose for this file
 */
export function previewFile(bytes: Uint8Array, name: string, options: ImportOptions): Preview {
  return previewParsed(parseFile(bytes, name, options), options);
}

/** The first, expensive half of `previewFile`: decodes the file and finds its tables. */
export function parseFile(bytes: Uint8Array, name: string, options: ParseOptions): ParsedFile {
  if (bytes.length > MAX_BYTES) return failed(name, 'tooLarge');
  const kind = sniffFileType(bytes);
  if (kind === 'zip') return parseZip(bytes, name, options);
  const tables = kind === 'text' ? parseText(bytes, name, options) : kind;
  return typeof tables === 'string'
    ? failed(name, tables)
    : { name, failure: null, texts: [tables], unread: [] };
}

/** The second half, once for each set of answers: reads the rows. The options are those of parsing, and the answers. */
export function previewParsed({ texts, ...file }: ParsedFile, options: ImportOptions): Preview {
  return { ...file, tables: texts.flatMap((tables) => previewTables(tables, options)) };
}

function failed(name: string, failure: FileFailure): ParsedFile {
  return { name, failure, texts: [], unread: [] };
}

function parseZip(bytes: Uint8Array, name: string, options: ParseOptions): ParsedFile {
  const files = unzip(bytes);
  if (typeof files === 'string') return failed(name, files);
  const parsed = files.map((file) => ({
    name: file.name,
    tables: parseText(file.bytes, file.name, options),
  }));
  const unread = parsed.flatMap(({ name, tables }) =>
    typeof tables === 'string' ? [{ name, failure: tables }] : [],
  );
  const [first] = unread;
  if (first && unread.length === parsed.length) return { ...failed(name, first.failure), unread };
  return {
    name,
    failure: null,
    texts: parsed.flatMap(({ tables }) => (typeof tables === 'string' ? [] : [tables])),
    unread,
  };
}

function parseText(
  bytes: Uint8Array,
  name: string,
  options: ParseOptions,
): readonly ParsedTable[] | FileFailure {
  const text = decodeText(bytes);
  if (text === null) return 'binary';
  return text.trim() === '' ? 'empty' : parseTables(text, name, options);
}
