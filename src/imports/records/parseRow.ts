import type { Problem, ProblemReason } from '../previewTypes';
import type { FileRow } from '../reading/parseRows';
import type { ColumnReader } from './columnReader';

/** A row, read: its values, what couldn't be read of it, and whether it waits for the person's word. */
export interface ParsedRow {
  readonly record: Readonly<Record<string, string | number | null>>;
  readonly problems: readonly Problem[];
  readonly needsAnswer: boolean;
}

/** Without one of these nobody knows where the row's figures belong. */
const DAY_KINDS = new Set(['date', 'month']);

export function parseRow(row: FileRow, columns: readonly ColumnReader[]): ParsedRow {
  const record: Record<string, string | number | null> = {};
  const problems: Problem[] = [];
  let needsAnswer = false;
  for (const column of columns) {
    const text = row.cells[column.place] ?? '';
    const read = column.read(text);
    record[column.key] = 'value' in read ? read.value : null;
    if ('needsAnswer' in read) needsAnswer = true;
    if ('reason' in read) problems.push(problemAt(row, column, read.reason));
  }
  return { record, problems, needsAnswer };
}

export function problemAt(row: FileRow, column: ColumnReader, reason: ProblemReason): Problem {
  return {
    line: row.line,
    column: column.title,
    found: truncate(row.cells[column.place] ?? ''),
    reason,
    losesRow: losesRow(column),
  };
}

const MAX_SHOWN = 80;

export function truncate(text: string): string {
  return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
}

/** A row whose day can't be read isn't counted; of one with another unreadable value, the rest is. */
function losesRow({ kind, isNeeded }: ColumnReader): boolean {
  return isNeeded && DAY_KINDS.has(kind);
}
