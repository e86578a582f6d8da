import type { Contribution, ExportFormat, ExportRecord, SkipReason } from '../format';
import type { ImportOptions } from '../options';
import type { Problem, ProblemReason } from '../previewTypes';
import type { FileRow } from '../reading/parseRows';
import type { FileTable } from '../tables/findTables';
import { daysOfInterval } from '../values/interval';
import { isBlank } from '../values/isBlank';
import { normalizeTitle } from '../values/normalizeTitle';
import type { ColumnReader } from './columnReader';
import { type CurrencyDecision, currencyOf } from './fileCurrency';
import { readOrderState } from './orderState';

/** What became of one row. */
export type RowResult =
  | { readonly is: 'skipped'; readonly reason: SkipReason; readonly unknownState?: string }
  | { readonly is: 'unreadable'; readonly problems: readonly Problem[] }
  | { readonly is: 'needsAnswer' }
  | {
      readonly is: 'read';
      readonly contributions: readonly Contribution[];
      readonly problems: readonly Problem[];
      readonly unknownState?: string;
    };

/** A table that is being read, with the ids seen so far. */
export interface TableReading {
  readonly table: FileTable;
  readonly format: ExportFormat;
  readonly columns: readonly ColumnReader[];
  /** A record of nulls, for columns that the file doesn't have. */
  readonly blank: ParsedRow['record'];
  readonly seen: Set<string>;
  readonly currency: CurrencyDecision;
  /** The row that is the sum of all others, by its place; null where none is. */
  readonly totalRow: number | null;
  readonly options: ImportOptions;
}

/** Words in a cell beyond the last title that mark a row of totals. */
const TOTALS: ReadonlySet<string> = new Set(['total', 'grandtotal', 'totalgeneral', 'totaux']);
const TEXT_KINDS: ReadonlySet<string> = new Set(['text', 'id']);

/** Reads a row: what it contributes, why it is skipped, or what can't be read of it. */
export function classifyRow(row: FileRow, index: number, reading: TableReading): RowResult {
  const { table, format, columns, blank, seen, currency, totalRow, options } = reading;
  const broken = findStructuralDefect(row, reading);
  if (broken) return broken;
  const read = parseRow(row, columns, index);
  if (isHeading(row, index === 0, read, reading)) return { is: 'skipped', reason: 'heading' };
  const record = { ...blank, ...read.record } as ExportRecord<ExportFormat['columns']>;
  if (format.mayHaveTotals && (index === totalRow || row.cells.some(isTotal))) {
    return { is: 'skipped', reason: 'total' };
  }
  const skipped = format.skip?.(record, seen, table.facts) ?? null;
  if (skipped) return { is: 'skipped', reason: skipped };
  const state = readOrderState(record, format, options);
  const unknownState = state.unknown === undefined ? {} : { unknownState: state.unknown };
  const reason = state.reason ?? (isOtherCurrency(row, currency) ? 'otherCurrency' : null);
  if (reason) return { is: 'skipped', reason, ...unknownState };
  if (read.needsAnswer || (currency.ambiguity && currency.chosen === null)) return { is: 'needsAnswer' };
  const problems = [...read.problems, ...missingDayProblems(row, read, columns)];
  if (problems.some(({ losesRow }) => losesRow)) return { is: 'unreadable', problems };
  const contributions = format.extract(record, table.facts, seen).map(withInterval);
  return { is: 'read', contributions, problems, ...unknownState };
}

function isTotal(cell: string): boolean {
  return cell.length < MAX_SHOWN && TOTALS.has(normalizeTitle(cell));
}

function isOtherCurrency({ cells }: FileRow, { position, chosen }: CurrencyDecision): boolean {
  if (position === null || chosen === null) return false;
  const currency = currencyOf(cells, position);
  return currency !== null && currency !== chosen;
}

/** A cell may name several days, such as those of a month or of a week: its figures are of all of them. */
function withInterval(contribution: Contribution): Contribution {
  if (contribution.table === 'keywords' || !contribution.day.includes('/')) return contribution;
  return { ...contribution, ...daysOfInterval(contribution.day) };
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

/** The values of a row, what couldn't be read, and whether reading it depends on an answer. */
export interface ParsedRow {
  readonly record: Readonly<Record<string, string | number | null>>;
  readonly problems: readonly Problem[];
  readonly needsAnswer: boolean;
}

/** Without a value of one of these kinds the row's figures belong nowhere. */
const DAY_KINDS = new Set(['date', 'month']);

export function parseRow(row: FileRow, columns: readonly ColumnReader[], index: number): ParsedRow {
  const record: Record<string, string | number | null> = {};
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
