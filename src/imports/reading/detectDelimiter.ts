import { headingAt, type IsHeader } from '../tables/findTables';
import { type FileRow, parseRows } from './parseRows';

const DELIMITERS = [',', ';', '\t', '|'];
const SAMPLE_ROWS = 60;
const SAMPLE_LENGTH = 200_000;
const SEP_LINE = /^"?sep=(.)"?[^\S\n\r]*(?:\r\n|\n|\r|$)/i;

/** A text without its first line where that only names the delimiter. */
export interface DelimitedText {
  readonly text: string;
  readonly delimiter: string;
  /** The line of the file on which the text begins, counted from 1. */
  readonly firstLine: number;
}

/**
 * What separates a text's cells: what its first line says (`sep=;`), else what makes a header that is known, else what
 * divides most rows alike.
 */
export function detectDelimiter(text: string, isHeader: IsHeader): DelimitedText {
  const said = SEP_LINE.exec(text);
  if (said) return { text: text.slice(said[0].length), delimiter: said[1] ?? ',', firstLine: 2 };
  const sample = text.slice(0, SAMPLE_LENGTH);
  const tries = DELIMITERS.map((delimiter) => ({
    delimiter,
    rows: parseRows(sample, delimiter, 1, SAMPLE_ROWS),
  }));
  const known = tries.find(({ rows }) =>
    rows.some(({ cells }, index) => cells.length > 1 && isHeader(cells, headingAt(rows, index))),
  );
  const best =
    known ??
    tries.reduce((most, next) => (scoreUniformity(next.rows) > scoreUniformity(most.rows) ? next : most));
  return { text, delimiter: best.delimiter, firstLine: 1 };
}

/** How many rows have the commonest number of cells, then how many cells; 0 where no row is divided. */
function scoreUniformity(rows: readonly FileRow[]): number {
  const counts = new Map<number, number>();
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  counts.delete(1);
  const most = Math.max(0, ...counts.values());
  const widest = Math.max(0, ...[...counts].filter(([, count]) => count === most).map(([cells]) => cells));
  return most + widest / 1000;
}
