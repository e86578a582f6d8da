/** The text of a file, whatever encoding a spreadsheet program or a platform wrote it in. */
export function decode(bytes: Uint8Array): string {
  // TextDecoder takes the byte order mark away.
  if (startsWith(bytes, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(bytes);
  if (startsWith(bytes, [0xfe, 0xff])) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Not UTF-8: the encoding of Excel's plain CSV in western Europe.
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Text holds no control characters but tab and the ends of lines. */
export function isText(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what this looks for.
  return !/[\u0000-\u0008\u000E-\u001A\u001C-\u001F]/.test(text);
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}
