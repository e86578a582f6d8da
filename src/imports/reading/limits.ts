/** Beyond these a file is refused at once, so that the sidebar never stands still. */
export const MOST_BYTES = 30 * 1024 * 1024;
export const MOST_ROWS = 50_000;
/** Tables in a file. */
export const MOST_TABLES = 100;
/** Files in a ZIP. */
export const MOST_FILES = 100;
