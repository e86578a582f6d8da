import { decodeText } from '../../../imports/reading/decodeText';
import { detectDelimiter } from '../../../imports/reading/detectDelimiter';
import { parseRows } from '../../../imports/reading/parseRows';

export const LIMITS = { megabytes: 10, rows: 200_000 };

export type CsvProblem = 'empty' | 'binary' | 'tooLarge';

export type CsvResult = { readonly rows: string[][] } | { readonly problem: CsvProblem };

/** The cells of a CSV file, ready to be typed into a sheet, or why there are none. */
export function readCsv(bytes: Uint8Array): CsvResult {
  if (bytes.length > LIMITS.megabytes * 1024 * 1024) return { problem: 'tooLarge' };
  const text = decodeText(bytes);
  if (text === null) return { problem: 'binary' };
  const rows = withoutBlankEnd(cellsOf(text));
  if (rows.length === 0) return { problem: 'empty' };
  if (rows.length > LIMITS.rows) return { problem: 'tooLarge' };
  return { rows: rows.map((row) => row.map(asTyped)) };
}

/** Any file is opened, whatever its titles: none is known. */
function cellsOf(text: string): (readonly string[])[] {
  const { text: body, delimiter, firstLine } = detectDelimiter(text, () => false);
  return parseRows(body, delimiter, firstLine, LIMITS.rows + 1).map(({ cells }) => cells);
}

function withoutBlankEnd(rows: (readonly string[])[]): (readonly string[])[] {
  let length = rows.length;
  while (length > 0 && rows[length - 1]?.every((cell) => cell.trim() === '')) length -= 1;
  return rows.slice(0, length);
}

/** Text that a spreadsheet would read as the beginning of a formula or a mention. */
const ACTIVE = /^\s*[=+\-@]/;

/** Plain numbers in either language, with grouping, a currency or a percent sign. */
const NUMBER = /^\s*[+-]\s*(?:[$€£]\s*)?\d[\d\s.,\u00A0\u202F]*(?:e[+-]?\d+)?\s*[%$€£]?\s*$/i;

/** A file's cell as one would type it: what would become a formula is marked as text, as are lone apostrophes. */
export function asTyped(cell: string): string {
  const isText = cell.startsWith("'") || (ACTIVE.test(cell) && !NUMBER.test(cell));
  return isText ? `'${cell}` : cell;
}
