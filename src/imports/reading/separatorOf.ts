import { type FileRow, rowsOf } from './rowsOf';

const SEPARATORS = [',', ';', '\t', '|'];
const SAMPLE_ROWS = 60;
const SAMPLE_LENGTH = 200_000;
const SEP_LINE = /^"?sep=(.)"?[^\S\n\r]*(?:\r\n|\n|\r|$)/i;

/** A text without its first line where that only names the separator. */
export interface Separated {
  readonly text: string;
  readonly separator: string;
  /** Line of the file on which the text begins. */
  readonly firstLine: number;
}

/**
 * What separates a text's cells: what its first line says (`sep=;`), else what makes a header that is known, else what
 * divides most rows alike.
 */
export function separatorOf(text: string, isHeader: (cells: readonly string[]) => boolean): Separated {
  const said = SEP_LINE.exec(text);
  if (said) return { text: text.slice(said[0].length), separator: said[1] ?? ',', firstLine: 2 };
  const sample = text.slice(0, SAMPLE_LENGTH);
  const tries = SEPARATORS.map((separator) => ({
    separator,
    rows: rowsOf(sample, separator, 1, SAMPLE_ROWS),
  }));
  const known = tries.find(({ rows }) => rows.some(({ cells }) => cells.length > 1 && isHeader(cells)));
  const best = known ?? tries.reduce((most, next) => (alike(next.rows) > alike(most.rows) ? next : most));
  return { text, separator: best.separator, firstLine: 1 };
}

/** Cells of the rows that are divided in the commonest way; none when rows aren't divided. */
function alike(rows: readonly FileRow[]): number {
  const counts = new Map<number, number>();
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  counts.delete(1);
  const most = Math.max(0, ...counts.values());
  const widest = Math.max(0, ...[...counts].filter(([, count]) => count === most).map(([cells]) => cells));
  return most + widest / 1000;
}
