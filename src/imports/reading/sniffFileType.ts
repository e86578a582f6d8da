import type { FileFailure } from '../previewTypes';

/** The first bytes (magic numbers) of other file types. */
const MAGIC: readonly { readonly bytes: readonly number[]; readonly kind: FileFailure | 'zip' }[] = [
  { bytes: [0x50, 0x4b, 0x03, 0x04], kind: 'zip' },
  { bytes: [0x50, 0x4b, 0x05, 0x06], kind: 'zipWithoutTables' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], kind: 'spreadsheet' },
  { bytes: [0x25, 0x50, 0x44, 0x46], kind: 'pdf' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], kind: 'binary' },
  { bytes: [0xff, 0xd8, 0xff], kind: 'binary' },
  { bytes: [0x47, 0x49, 0x46, 0x38], kind: 'binary' },
  { bytes: [0x1f, 0x8b], kind: 'binary' },
];

/** The type of a file by its first bytes: a ZIP, text, or why it can't be read. */
export function sniffFileType(bytes: Uint8Array): FileFailure | 'zip' | 'text' {
  const known = MAGIC.find((magic) => magic.bytes.every((byte, index) => bytes[index] === byte));
  return known?.kind ?? 'text';
}
