/** Larger files are refused at once: a file of 30 MB takes some 400 MB of memory while it is read. */
export const MAX_BYTES = 60 * 1024 * 1024;
export const MAX_ROWS = 200_000;
/** Tables in a file. */
export const MAX_TABLES = 100;
/** Files in a ZIP. */
export const MAX_FILES = 100;
/** Bytes that a spreadsheet may have once it is unpacked. */
export const MAX_UNPACKED = 300 * 1024 * 1024;
/** Cells of one sheet, blank ones between others included. */
export const MAX_CELLS = 5_000_000;
