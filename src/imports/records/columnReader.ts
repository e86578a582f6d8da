import type { ExportColumn, ExportKind } from '../format';
import type { Ambiguity, DecimalMark, ImportOptions, ProblemReason } from '../previewTypes';
import type { FileTable } from '../tables/findTables';
import type { Recognised } from '../tables/recognise';
import { type DateOptions, type DayRead, dateColumn } from '../values/dateColumn';
import { hasLostLetters } from '../values/hasLostLetters';
import { isBlank } from '../values/isBlank';
import { monthColumn } from '../values/monthColumn';
import { numberIn } from '../values/numberIn';

/** What a cell holds, why it can't be read, or that the person has to say how first. */
export type CellRead =
  | { readonly value: string | number | null }
  | { readonly reason: ProblemReason }
  | { readonly isWaiting: true };

/** One column of a table, ready to be read. */
export interface ColumnReader {
  readonly key: string;
  /** As the file writes it. */
  readonly title: string;
  readonly place: number;
  readonly kind: ExportKind;
  readonly isNeeded: boolean;
  readonly ambiguity: Ambiguity | null;
  read(text: string): CellRead;
}

/** Google searches for no longer text, and a cell of the spreadsheet holds at most 50,000 characters. */
const LONGEST = 2048;
const PERCENT_IN_TITLE = /\(\s*%\s*\)/;
const TEXTS: ReadonlySet<ExportKind> = new Set(['text', 'id']);

/** The columns of a recognised table that the format uses. */
export function columnReaders(
  table: FileTable,
  { format, places }: Recognised,
  decimal: DecimalMark,
  options: ImportOptions,
): ColumnReader[] {
  return Object.entries(places).flatMap(([key, place]) => {
    const column = format.columns[key];
    if (!column) return [];
    const title = (table.header[place] ?? '').trim();
    const isNeeded = !column.optional || format.signature.includes(key);
    const texts = textsAt(table, place);
    const how = reading(column, title, texts, { ...options, decimal, period: table.facts.period });
    return [{ key, title, place, kind: column.kind, isNeeded, ...how }];
  });
}

export function textsAt({ rows }: FileTable, place: number): string[] {
  return rows.map(({ cells }) => cells[place] ?? '');
}

function reading(
  { kind }: ExportColumn,
  title: string,
  texts: readonly string[],
  options: DateOptions & { readonly decimal: DecimalMark },
): Pick<ColumnReader, 'read' | 'ambiguity'> {
  if (TEXTS.has(kind)) return { read: readText, ambiguity: null };
  if (kind === 'date') return days(dateColumn(title, texts, options));
  if (kind === 'month') return days(monthColumn(title, texts, options));
  const isPercent = kind === 'share' && PERCENT_IN_TITLE.test(title);
  return { read: (text) => readNumber(text, options.decimal, isPercent), ambiguity: null };
}

function days(column: { read(text: string): DayRead; readonly ambiguity: Ambiguity | null }) {
  const read = (text: string): CellRead => {
    if (isBlank(text)) return { value: null };
    const read = column.read(text);
    return 'day' in read ? { value: read.day } : read;
  };
  return { read, ambiguity: column.ambiguity };
}

function readText(text: string): CellRead {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST) return { reason: 'tooLong' };
  if (hasLostLetters(trimmed)) return { reason: 'characters' };
  return { value: trimmed === '' ? null : trimmed };
}

/** A share is written with its sign, as a fraction, or in per cent where only the title says so. */
function readNumber(text: string, decimal: DecimalMark, isPercent: boolean): CellRead {
  if (isBlank(text)) return { value: null };
  const value = numberIn(text, decimal);
  if (value === null) return { reason: 'notNumber' };
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER) return { reason: 'tooLarge' };
  return { value: isPercent && !text.includes('%') ? value / 100 : value };
}
