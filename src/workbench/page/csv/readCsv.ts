import { asTyped } from './cells';
import { decode, isText } from './decode';
import { parseCsv } from './parse';

export const LIMITS = { megabytes: 10, rows: 200_000 };

export type CsvProblem = 'empty' | 'binary' | 'tooLarge';

export type CsvResult = { readonly rows: string[][] } | { readonly problem: CsvProblem };

/** The cells of a CSV file, ready to be typed into a sheet, or why there are none. */
export function readCsv(bytes: Uint8Array): CsvResult {
  if (bytes.length > LIMITS.megabytes * 1024 * 1024) return { problem: 'tooLarge' };
  const text = decode(bytes);
  if (!isText(text)) return { problem: 'binary' };
  const rows = parseCsv(text);
  if (rows.length === 0) return { problem: 'empty' };
  if (rows.length > LIMITS.rows) return { problem: 'tooLarge' };
  return { rows: rows.map((row) => row.map(asTyped)) };
}
