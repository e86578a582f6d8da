import { decodeOneByte } from './decodeOneByte';

const SAMPLE = 4096;
const NUL = 0;
/** Codes below a space that text has: tab, line feed, vertical tab, form feed, carriage return. */
const TEXT_CONTROLS: ReadonlySet<number> = new Set([9, 10, 11, 12, 13]);
const SPACE = 32;
/** A file with a larger share of other control characters is no text. */
const MAX_CONTROL_SHARE = 0.01;

/**
 * The text of a file in UTF-8, UTF-16, Windows-1252 or Mac Roman, the encodings of platforms and spreadsheets; null when it is no
 * text.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const wide = detectUtf16(bytes);
  const kept = wide ? bytes : withoutNuls(bytes);
  if (!kept) return null;
  const text = wide ? new TextDecoder(wide).decode(kept) : (decodeUtf8(kept) ?? decodeOneByte(kept));
  return hasControlCharacters(text.slice(0, SAMPLE)) ? null : stripByteOrderMark(text);
}

/** UTF-16, by its byte-order mark or by the zero bytes of Western letters. */
function detectUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, SAMPLE);
  const empty = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === NUL) empty[index % 2] = (empty[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = empty;
  const most = sample.length * 0.4;
  if (odd > most && even === 0) return 'utf-16le';
  return even > most && odd === 0 ? 'utf-16be' : null;
}

function hasControlCharacters(sample: string): boolean {
  const codes = Array.from(sample, (character) => character.charCodeAt(0));
  const controls = codes.filter((code) => code < SPACE && !TEXT_CONTROLS.has(code));
  return controls.length > sample.length * MAX_CONTROL_SHARE;
}

/** As a stream, so that a file cut in the middle of a character is still UTF-8. */
function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return null;
  }
}

/** Some programs leave a zero byte behind; with many the file is no text. */
function withoutNuls(bytes: Uint8Array): Uint8Array | null {
  if (!bytes.includes(NUL)) return bytes;
  const kept = bytes.filter((byte) => byte !== NUL);
  const most = Math.max(1, bytes.length * MAX_CONTROL_SHARE);
  return bytes.length - kept.length <= most ? kept : null;
}

function stripByteOrderMark(text: string): string {
  return text.replace(/^\uFEFF+/, '');
}
