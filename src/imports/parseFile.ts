import { formats as allFormats } from './formats';
import { mappedFormat } from './mapping/mappedFormat';
import { mappingKey } from './mapping/mappingKey';
import type { ImportOptions } from './options';
import type { FileFailure, Preview } from './previewTypes';
import { decodeText } from './reading/decodeText';
import { detectDelimiter } from './reading/detectDelimiter';
import { MAX_BYTES, MAX_ROWS } from './reading/limits';
import { type FileRow, parseRowsInSteps } from './reading/parseRows';
import { sniffFileType } from './reading/sniffFileType';
import { unwrapLines } from './reading/unwrapLines';
import { leftOutOf, unzip } from './reading/unzip';
import { finish, type Steps, within } from './steps';
import { type FileTable, findTables, type IsHeader } from './tables/findTables';
import { tableWithOddTitles } from './tables/oddTitles';
import { type Recognition, recognise } from './tables/recognise';

/** The tables of a file, before their rows are read: they don't depend on what the person answers about the rows. */
export interface ParsedFile extends Pick<Preview, 'name' | 'failure' | 'unread'> {
  /** The tables of each text: one for a CSV or TSV, one for each such file of a ZIP. */
  readonly texts: readonly (readonly ParsedTable[])[];
}

/** The first, expensive half of `previewFile`: decodes the file and finds its tables. */
export function parseFile(bytes: Uint8Array, name: string, options: ParseOptions): ParsedFile {
  return finish(parseFileInSteps(bytes, name, options));
}

export function* parseFileInSteps(bytes: Uint8Array, name: string, options: ParseOptions): Steps<ParsedFile> {
  if (bytes.length > MAX_BYTES) return failed(name, 'tooLarge');
  const kind = sniffFileType(bytes);
  if (kind === 'zip') return yield* parseZip(bytes, name, options);
  const tables = kind === 'text' ? yield* parseText(bytes, name, options) : kind;
  return typeof tables === 'string'
    ? failed(name, tables)
    : { name, failure: null, texts: [tables], unread: [] };
}

function failed(name: string, failure: FileFailure): ParsedFile {
  return { name, failure, texts: [], unread: [] };
}

function* parseZip(bytes: Uint8Array, name: string, options: ParseOptions): Steps<ParsedFile> {
  const files = unzip(bytes);
  if (typeof files === 'string') return failed(name, files);
  const parsed: { readonly name: string; readonly tables: readonly ParsedTable[] | FileFailure }[] = [];
  for (const [index, file] of files.entries()) {
    const text = parseText(file.bytes, file.name, options);
    const tables = yield* within(text, index / files.length, (index + 1) / files.length);
    parsed.push({ name: file.name, tables });
  }
  const unread = parsed.flatMap(({ name, tables }) =>
    typeof tables === 'string' ? [{ name, failure: tables }] : [],
  );
  const [first] = unread;
  if (first && unread.length === parsed.length) return { ...failed(name, first.failure), unread };
  return {
    name,
    failure: null,
    texts: parsed.flatMap(({ tables }) => (typeof tables === 'string' ? [] : [tables])),
    unread: [...unread, ...leftOutOf(bytes)],
  };
}

function* parseText(
  bytes: Uint8Array,
  name: string,
  options: ParseOptions,
): Steps<readonly ParsedTable[] | FileFailure> {
  const text = decodeText(bytes);
  if (text === null) return 'binary';
  yield 0;
  return text.trim() === '' ? 'empty' : yield* parseTables(text, name, options);
}

/** The options that parsing depends on; the others only concern rows. */
export type ParseOptions = Pick<ImportOptions, 'mappings' | 'formats' | 'cadence' | 'trafficCadence'>;

/** A table of a file, and the format that its header fits; null where none does. */
export interface ParsedTable {
  readonly table: FileTable;
  readonly recognised: Recognition | null;
}

/** The tables of a text, or why there are none. */
function* parseTables(
  text: string,
  name: string,
  options: ParseOptions,
): Steps<readonly ParsedTable[] | FileFailure> {
  const plain = yield* parseDelimited(text, name, options);
  const isKnown = typeof plain !== 'string' && plain.some(({ recognised }) => recognised);
  const unwrapped = isKnown ? null : unwrapLines(text);
  if (unwrapped === null) return plain;
  const tables = yield* parseDelimited(unwrapped, name, options);
  return typeof tables === 'string' ? plain : tables;
}

function* parseDelimited(
  text: string,
  name: string,
  options: ParseOptions,
): Steps<readonly ParsedTable[] | FileFailure> {
  const isHeader: IsHeader = (cells, heading) => recogniseOrMapped(cells, heading, options) !== null;
  const { text: body, delimiter, firstLine } = detectDelimiter(text, isHeader);
  const rows = yield* parseRowsInSteps(body, delimiter, firstLine);
  return rows.length > MAX_ROWS ? 'tooManyRows' : parseRowsOf(rows, name, options);
}

/** The tables in rows, or why there are none. */
export function parseRowsOf(
  rows: readonly FileRow[],
  name: string,
  options: ParseOptions,
): readonly ParsedTable[] | FileFailure {
  const recogniseHeader = (header: readonly string[], heading?: string) =>
    recogniseOrMapped(header, heading, options);
  const tables = findTables(rows, name, (cells, heading) => recogniseHeader(cells, heading) !== null);
  if (!tables) return 'tooManyTables';
  const found = tables
    .map((table) => ({ table, recognised: recogniseHeader(table.header, table.facts.heading) }))
    .filter(({ table, recognised }) => recognised || table.rows.length > 0);
  if (found.length > 0) return found;
  const odd = tableWithOddTitles(rows, name);
  return odd ? [{ table: odd, recognised: recogniseHeader(odd.header) }] : 'noTable';
}

/** The mapping that the person made for this header, or else the known format that it fits. */
function recogniseOrMapped(
  header: readonly string[],
  heading: string | undefined,
  options: ParseOptions,
): Recognition | null {
  const { mappings = {}, formats = allFormats } = options;
  const mapping = mappings[mappingKey(header, heading)];
  return recognise(header, mapping ? [mappedFormat(mapping, header, options)] : formats);
}
