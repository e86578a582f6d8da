import { previewTables } from './previewTables';
import type { FileFailure, ImportOptions, Preview, TablePreview } from './previewTypes';
import { fileKind } from './reading/fileKind';
import { MOST_BYTES } from './reading/limits';
import { textOf } from './reading/textOf';
import { unzip } from './reading/unzip';

/**
 * What a file holds and where its figures would go; nothing is written.
 * @param bytes the file as it is: CSV or TSV in any of the usual encodings, or a ZIP of such files
 * @param name its name, with which it is shown
 * @param options what the workbook says, and what the person chose for this file
 */
export function previewFile(bytes: Uint8Array, name: string, options: ImportOptions): Preview {
  if (bytes.length > MOST_BYTES) return failed(name, 'tooLarge');
  const kind = fileKind(bytes);
  if (kind === 'zip') return previewZip(bytes, name, options);
  const tables = kind === 'text' ? previewText(bytes, name, options) : kind;
  return typeof tables === 'string' ? failed(name, tables) : { name, failure: null, tables, unread: [] };
}

function failed(name: string, failure: FileFailure): Preview {
  return { name, failure, tables: [], unread: [] };
}

function previewZip(bytes: Uint8Array, name: string, options: ImportOptions): Preview {
  const files = unzip(bytes);
  if (typeof files === 'string') return failed(name, files);
  const read = files.map((file) => ({
    name: file.name,
    tables: previewText(file.bytes, file.name, options),
  }));
  const unread = read.flatMap(({ name, tables }) =>
    typeof tables === 'string' ? [{ name, failure: tables }] : [],
  );
  const [first] = unread;
  if (first && unread.length === read.length) return { ...failed(name, first.failure), unread };
  return {
    name,
    failure: null,
    tables: read.flatMap(({ tables }) => (typeof tables === 'string' ? [] : tables)),
    unread,
  };
}

function previewText(
  bytes: Uint8Array,
  name: string,
  options: ImportOptions,
): readonly TablePreview[] | FileFailure {
  const text = textOf(bytes);
  if (text === null) return 'binary';
  return text.trim() === '' ? 'empty' : previewTables(text, name, options);
}
