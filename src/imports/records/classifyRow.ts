import type { Contribution, ExportFormat, ExportRecord, SkipReason } from '../format';
import type { Problem, ProblemReason } from '../previewTypes';
import type { FileRow } from '../reading/parseRows';
import type { FileTable } from '../tables/findTables';
import { isBlank } from '../values/isBlank';
import { normalizeTitle } from '../values/normalizeTitle';
import type { ColumnReader } from './columnReader';

/** What became of one row. */
export type RowResult =
  | { readonly is: 'skipped'; readonly reason: SkipReason }
  | { readonly is: 'unreadable'; readonly problems: readonly Problem[] }
  | { readonly is: 'waiting' }
  | {
      readonly is: 'read';
      readonly contributions: readonly Contribution[];
      readonly problems: readonly Problem[];
    };

/** A table that is being read, with the ids met so far. */
export interface TableReading {
  readonly table: FileTable;
  readonly format: ExportFormat;
  readonly columns: readonly ColumnReader[];
  /** A record without a value: columns that the file doesn't have stay so. */
  readonly blank: ParsedRow['record'];
  readonly seen: Set<string>;
}

/** Words in a cell beyond the titles by which a table's sum is known. */
const TOTALS: ReadonlySet<string> = new Set(['total', 'grandtotal', 'totalgeneral', 'totaux']);
const TEXT_KINDS: ReadonlySet<string> = new Set(['text', 'id']);

/** Reads a row: what it adds, why it is left out, or what can't be read of it. */
export function classifyRow(row: FileRow, isFirst: boolean, reading: TableReading): RowResult {
  const { table, format, columns, blank, seen } = reading;
  const broken = findStructuralDefect(row, reading);
  if (broken) return broken;
  const read = parseRow(row, columns);
  if (isHeading(row, isFirst, read, reading)) return { is: 'skipped', reason: 'heading' };
  const record = { ...blank, ...read.record } as ExportRecord<ExportFormat['columns']>;
  const reason = format.skip?.(record, seen, table.facts) ?? null;
  if (reason) return { is: 'skipped', reason };
  if (read.needsAnswer) return { is: 'waiting' };
  const problems = [...read.problems, ...missingDayProblems(row, read, columns)];
  if (problems.some(({ losesRow }) => losesRow)) return { is: 'unreadable', problems };
  return { is: 'read', contributions: format.extract(record, table.facts), problems };
}

/** A row that doesn't have the table's columns: its file was cut, or its cells are shifted. */
function findStructuralDefect(row: FileRow, { table, columns }: TableReading): RowResult | null {
  const [first] = columns;
  if (!first) return null;
  if (row.hasOpenQuote) return unreadable(problemAt(row, first, 'openQuote'));
  const [beyond] = row.cells.slice(table.header.length).filter((cell) => cell.trim() !== '');
  if (beyond !== undefined) {
    if (TOTALS.has(normalizeTitle(beyond))) return { is: 'skipped', reason: 'total' };
    return unreadable({ ...problemAt(row, first, 'longRow'), found: truncate(beyond) });
  }
  const cut = columns.find(({ isNeeded, place }) => isNeeded && place >= row.cells.length);
  return cut ? unreadable(problemAt(row, cut, 'cutRow')) : null;
}

function unreadable(problem: Problem): RowResult {
  return { is: 'unreadable', problems: [problem] };
}

/** The titles once more, or words that explain them: no number or date where the table has them. */
function isHeading(
  { cells }: FileRow,
  isFirst: boolean,
  { problems }: ParsedRow,
  { table, columns }: TableReading,
): boolean {
  if (problems.length === 0) return false;
  const filled = columns.filter(({ kind, place }) => !TEXT_KINDS.has(kind) && !isBlank(cells[place] ?? ''));
  if (problems.length < filled.length) return false;
  const isRepeated = filled.every(
    ({ place }) => normalizeTitle(cells[place] ?? '') === normalizeTitle(table.header[place] ?? ''),
  );
  return isRepeated || (isFirst && filled.length > 1);
}

/** Figures of which nothing says when they were. */
function missingDayProblems(
  row: FileRow,
  { record, problems }: ParsedRow,
  columns: readonly ColumnReader[],
): Problem[] {
  const days = columns.filter(({ kind, isNeeded }) => isNeeded && (kind === 'date' || kind === 'month'));
  const [first] = days;
  const isMissing = days.every(({ key }) => record[key] === null);
  const isSaid = days.some(({ title }) => problems.some(({ column }) => column === title));
  return first && isMissing && !isSaid ? [problemAt(row, first, 'noDate')] : [];
}

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
