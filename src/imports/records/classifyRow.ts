import type { IsoDay } from '../../calendar/isoDay';
import type { Contribution, ExportFormat, ExportRecord, SkipReason } from '../format';
import type { Problem, ProblemReason } from '../previewTypes';
import type { FileRow } from '../reading/parseRows';
import { isBlank } from '../values/isBlank';
import { normalizeTitle } from '../values/normalizeTitle';
import type { ColumnReader } from './columnReader';
import { extractRow, voidedBy } from './extractRow';
import { isTotal, skipReasonOf } from './skipRow';
import type { ParsedRow, TableReading } from './tableReading';

/** What became of one row. */
export type RowResult =
  | {
      readonly is: 'skipped';
      readonly reason: SkipReason;
      readonly unknownState?: string;
      /** Of an order that is no sale any more: what an earlier file may have counted. */
      readonly voided?: readonly Contribution[];
      /** The day of the row, where it has one. */
      readonly day?: IsoDay;
    }
  | { readonly is: 'unreadable'; readonly problems: readonly Problem[] }
  | { readonly is: 'needsAnswer' }
  | {
      readonly is: 'read';
      readonly contributions: readonly Contribution[];
      readonly problems: readonly Problem[];
      readonly day?: IsoDay;
      readonly unknownState?: string;
    };

const TEXT_KINDS: ReadonlySet<string> = new Set(['text', 'id']);

/** Reads a row: what it contributes, why it is skipped, or what can't be read of it. */
export function classifyRow(row: FileRow, index: number, reading: TableReading): RowResult {
  const { columns, blank, currency } = reading;
  const broken = findStructuralDefect(row, reading);
  if (broken) return broken;
  const read = parseRow(row, columns, index, blank);
  if (isHeading(row, index === 0, read, reading)) return { is: 'skipped', reason: 'heading' };
  const record = read.record as ExportRecord<ExportFormat['columns']>;
  const parsed = { row, index, read, record, reading };
  const { reason, voids, ...unknownState } = skipReasonOf(parsed);
  const problems = [...read.problems, ...missingDayProblems(row, read, columns)];
  const isLost = problems.some(({ losesRow }) => losesRow);
  const facts = { ...dayOf(record, columns), ...unknownState };
  if (reason) {
    const voided = voids && !read.needsAnswer && !isLost ? { voided: voidedBy(parsed) } : {};
    return { is: 'skipped', reason, ...facts, ...voided };
  }
  if (read.needsAnswer || (currency.ambiguity && currency.chosen === null)) return { is: 'needsAnswer' };
  if (isLost) return { is: 'unreadable', problems };
  return { is: 'read', contributions: extractRow(parsed), problems, ...facts };
}

/** The day of a row by its first column of days; none for a range of several. */
function dayOf(record: ParsedRow['record'], columns: readonly ColumnReader[]): { readonly day?: IsoDay } {
  const date = columns.find(({ kind, isRequired }) => kind === 'date' && isRequired);
  const day = date && record[date.key];
  return typeof day === 'string' && !day.includes('/') ? { day } : {};
}

/** A row that doesn't have the table's columns: its file was cut, or its cells are shifted. */
function findStructuralDefect(row: FileRow, { table, columns }: TableReading): RowResult | null {
  const [first] = columns;
  if (!first) return null;
  if (row.hasOpenQuote) return unreadable(problemAt(row, first, 'openQuote'));
  const isLonger = row.cells.length > table.header.length;
  const beyond = isLonger && row.cells.slice(table.header.length).find((cell) => cell.trim() !== '');
  if (beyond) {
    if (isTotal(beyond)) return { is: 'skipped', reason: 'total' };
    return unreadable({ ...problemAt(row, first, 'longRow'), found: truncate(beyond) });
  }
  const cut = columns.find(({ isRequired, position }) => isRequired && position >= row.cells.length);
  return cut ? unreadable(problemAt(row, cut, 'cutRow')) : null;
}

function unreadable(problem: Problem): RowResult {
  return { is: 'unreadable', problems: [problem] };
}

/** Whether a row repeats or explains the titles: it has no number or date where the table has them. */
function isHeading(
  { cells }: FileRow,
  isFirst: boolean,
  { problems }: ParsedRow,
  { table, columns }: TableReading,
): boolean {
  if (problems.length === 0) return false;
  const filled = columns.filter(
    ({ kind, position }) => !TEXT_KINDS.has(kind) && !isBlank(cells[position] ?? ''),
  );
  if (problems.length < filled.length) return false;
  const isRepeated = filled.every(
    ({ position }) => normalizeTitle(cells[position] ?? '') === normalizeTitle(table.header[position] ?? ''),
  );
  return isRepeated || (isFirst && filled.length > 1);
}

/** The problem of a row whose required date is blank. */
function missingDayProblems(
  row: FileRow,
  { record, problems }: ParsedRow,
  columns: readonly ColumnReader[],
): Problem[] {
  const days = columns.filter(({ kind, isRequired }) => isRequired && (kind === 'date' || kind === 'month'));
  const [first] = days;
  const isMissing = days.every(({ key }) => record[key] === null);
  const isSaid = days.some(({ title }) => problems.some(({ column }) => column === title));
  return first && isMissing && !isSaid ? [problemAt(row, first, 'noDate')] : [];
}

/** Without a value of one of these kinds the row's figures belong nowhere. */
const DAY_KINDS = new Set(['date', 'month']);

export function parseRow(
  row: FileRow,
  columns: readonly ColumnReader[],
  index: number,
  blank: ParsedRow['record'],
): ParsedRow {
  const record: Record<string, string | number | null> = { ...blank };
  const problems: Problem[] = [];
  let needsAnswer = false;
  for (const column of columns) {
    const text = row.cells[column.position] ?? '';
    const read = column.read(text, index);
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
    found: truncate(row.cells[column.position] ?? ''),
    reason,
    losesRow: losesRow(column),
  };
}

const MAX_SHOWN = 80;

export function truncate(text: string): string {
  return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
}

/** A row whose day can't be read isn't counted; of a row with another unreadable value, the rest is. */
function losesRow({ kind, isRequired }: ColumnReader): boolean {
  return isRequired && DAY_KINDS.has(kind);
}
