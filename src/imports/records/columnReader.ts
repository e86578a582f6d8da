import type { ColumnKind, ExportColumn } from '../format';
import type { DecimalMark, ImportOptions } from '../options';
import type { Ambiguity, ProblemReason } from '../previewTypes';
import type { FileTable } from '../tables/findTables';
import type { Recognition } from '../tables/recognise';
import { createDateReader, type DateOptions, type DayReading } from '../values/createDateReader';
import { createMonthReader } from '../values/createMonthReader';
import { isBlank } from '../values/isBlank';
import { isMojibake } from '../values/isMojibake';
import { parseNumber } from '../values/parseNumber';

/** What a cell holds, why it can't be read, or that the person has to say how first. */
export type CellRead =
  | { readonly value: string | number | null }
  | { readonly reason: ProblemReason }
  | { readonly needsAnswer: true };

/** One column of a table, ready to be read. */
export interface ColumnReader {
  readonly key: string;
  /** As the file writes it. */
  readonly title: string;
  readonly place: number;
  readonly kind: ColumnKind;
  readonly isNeeded: boolean;
  readonly ambiguity: Ambiguity | null;
  read(text: string): CellRead;
}

/** Google searches for no longer text, and a cell of the spreadsheet holds at most 50,000 characters. */
const LONGEST = 2048;
const PERCENT_IN_TITLE = /\(\s*%\s*\)/;
const TEXTS: ReadonlySet<ColumnKind> = new Set(['text', 'id']);

/** The columns of a recognised table that the format uses. */
export function createColumnReaders(
  table: FileTable,
  { format, positions: places }: Recognition,
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
  if (kind === 'date') return days(createDateReader(title, texts, options));
  if (kind === 'month') return days(createMonthReader(title, texts, options));
  const isPercent = kind === 'share' && PERCENT_IN_TITLE.test(title);
  return { read: (text) => readNumber(text, options.decimal, isPercent), ambiguity: null };
}

function days(column: { read(text: string): DayReading; readonly ambiguity: Ambiguity | null }) {
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
  if (isMojibake(trimmed)) return { reason: 'characters' };
  return { value: trimmed === '' ? null : trimmed };
}

/** A share is written with its sign, as a fraction, or in per cent where only the title says so. */
function readNumber(text: string, decimal: DecimalMark, isPercent: boolean): CellRead {
  if (isBlank(text)) return { value: null };
  const value = parseNumber(text, decimal);
  if (value === null) return { reason: 'notNumber' };
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER) return { reason: 'tooLarge' };
  return { value: isPercent && !text.includes('%') ? value / 100 : value };
}
