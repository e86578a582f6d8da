import { parseHours } from '../../calendar/parseHours';
import { parseNumber } from '../../text/parseNumber';
import type { ColumnKind, ExportColumn } from '../format';
import type { DecimalMark, ImportOptions } from '../options';
import type { Ambiguity, ProblemReason } from '../previewTypes';
import type { FileTable } from '../tables/findTables';
import type { Recognition } from '../tables/recognise';
import { createComparisonReader } from '../values/createComparisonReader';
import { createDateReader, type DateOptions, type DateReader } from '../values/createDateReader';
import { createMonthReader } from '../values/createMonthReader';
import type { DecimalDecision } from '../values/detectDecimalMark';
import { isBlank } from '../values/isBlank';
import { isMojibake } from '../values/isMojibake';

/** What a cell holds, why it can't be read, or that the person must first answer how to read it. */
export type CellReading =
  | { readonly value: string | number | null }
  | { readonly reason: ProblemReason }
  | { readonly needsAnswer: true };

/** One column of a table, ready to be read. */
export interface ColumnReader {
  readonly key: string;
  /** As the file writes it. */
  readonly title: string;
  readonly position: number;
  readonly kind: ColumnKind;
  readonly isRequired: boolean;
  readonly ambiguity: Ambiguity | null;
  /** `row`: the place of the text in its column. */
  read(text: string, row?: number): CellReading;
}

/** Google accepts no longer searches, and a cell holds at most 50,000 characters. */
const MAX_LENGTH = 2048;
const PERCENT_IN_TITLE = /\(\s*%\s*\)/;
const TEXT_KINDS: ReadonlySet<ColumnKind> = new Set(['text', 'id']);

/** Readers of the columns that the format uses, in a recognised table. */
export function createColumnReaders(
  table: FileTable,
  { format, positions }: Recognition,
  { decimal, byColumn }: DecimalDecision,
  options: ImportOptions,
): ColumnReader[] {
  return Object.entries(positions).flatMap(([key, position]) => {
    const column = format.columns[key];
    if (!column) return [];
    const title = (table.header[position] ?? '').trim();
    const isRequired = !column.optional || format.signature.includes(key);
    const texts = textsAt(table, position);
    const mark = byColumn?.get(title) ?? decimal;
    const how = createReader(column, title, texts, { ...options, decimal: mark, period: table.facts.period });
    return [{ key, title, position, kind: column.kind, isRequired, ...how }];
  });
}

export function textsAt({ rows }: FileTable, position: number): string[] {
  return rows.map(({ cells }) => cells[position] ?? '');
}

function createReader(
  { kind }: ExportColumn,
  title: string,
  texts: readonly string[],
  options: DateOptions & { readonly decimal: DecimalMark },
): Pick<ColumnReader, 'read' | 'ambiguity'> {
  if (TEXT_KINDS.has(kind)) return { read: readText, ambiguity: null };
  if (kind === 'date') return skipBlanks(createDateReader(title, texts, options));
  if (kind === 'comparison') return skipBlanks(createComparisonReader(title, texts, options));
  if (kind === 'month') return skipBlanks(createMonthReader(title, texts, options));
  if (kind === 'duration') return { read: readDuration, ambiguity: null };
  const isPercent = kind === 'share' && PERCENT_IN_TITLE.test(title);
  return { read: (text) => readNumber(text, kind, options.decimal, isPercent), ambiguity: null };
}

function skipBlanks({ read, ambiguity }: DateReader): Pick<ColumnReader, 'read' | 'ambiguity'> {
  const readCell = (text: string, row?: number): CellReading => {
    if (isBlank(text)) return { value: null };
    const reading = read(text, row);
    return 'day' in reading ? { value: reading.day } : reading;
  };
  return { read: readCell, ambiguity };
}

function readText(text: string): CellReading {
  const trimmed = text.trim();
  if (trimmed.length > MAX_LENGTH) return { reason: 'tooLong' };
  if (isMojibake(trimmed)) return { reason: 'characters' };
  return { value: trimmed === '' ? null : trimmed };
}

function readDuration(text: string): CellReading {
  if (isBlank(text)) return { value: null };
  const reading = parseHours(text);
  return 'hours' in reading ? { value: reading.hours } : { reason: 'notHours' };
}

/** A share is written with a per cent sign, as a fraction, or in per cent where only the title says so. */
function readNumber(text: string, kind: ColumnKind, decimal: DecimalMark, isPercent: boolean): CellReading {
  if (isBlank(text)) return { value: null };
  // 12% of something is no amount.
  if (kind === 'money' && text.includes('%')) return { reason: 'notNumber' };
  const value = parseNumber(text, decimal);
  if (value === null) return { reason: 'notNumber' };
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER) return { reason: 'tooLarge' };
  return { value: isPercent && !text.includes('%') ? value / 100 : value };
}
