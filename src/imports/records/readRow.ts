import type { Problem, ProblemReason } from '../previewTypes';
import type { FileRow } from '../reading/rowsOf';
import type { ColumnReader } from './columnReader';

/** A row, read: its values, what couldn't be read of it, and whether it waits for the person's word. */
export interface RowRead {
  readonly record: Readonly<Record<string, string | number | null>>;
  readonly problems: readonly Problem[];
  readonly isWaiting: boolean;
}

/** Without one of these nobody knows where the row's figures belong. */
const PLACES = new Set(['date', 'month']);

export function readRow(row: FileRow, columns: readonly ColumnReader[]): RowRead {
  const record: Record<string, string | number | null> = {};
  const problems: Problem[] = [];
  let isWaiting = false;
  for (const column of columns) {
    const text = row.cells[column.place] ?? '';
    const read = column.read(text);
    record[column.key] = 'value' in read ? read.value : null;
    if ('isWaiting' in read) isWaiting = true;
    if ('reason' in read) problems.push(problemAt(row, column, read.reason));
  }
  return { record, problems, isWaiting };
}

export function problemAt(row: FileRow, column: ColumnReader, reason: ProblemReason): Problem {
  return {
    line: row.line,
    column: column.title,
    found: shown(row.cells[column.place] ?? ''),
    reason,
    losesRow: losesRow(column),
  };
}

const LONGEST_SHOWN = 80;

export function shown(text: string): string {
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}

/** A row whose day can't be read isn't counted; of one with another unreadable value, the rest is. */
function losesRow({ kind, isNeeded }: ColumnReader): boolean {
  return isNeeded && PLACES.has(kind);
}
