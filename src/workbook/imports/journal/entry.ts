import type { IsoDay } from '../../../calendar/isoDay';
import type { AccountFigures } from '../../../imports/request';
import type { Content } from '../../spreadsheet/table/tableCells';
import type { Span } from '../rows/spans';
import type { RowKey } from '../types';

/**
 * What a line of the log says of each cell that held the import's figure after it: what stood there before, and the
 * figure.
 */
export type CellChanges = Readonly<Record<string, readonly [before: Content, after: Content]>>;

/** A line of the log: what one import knows of one row of the tracker, and what it wrote there. */
export interface Line {
  /** Its row in the log. */
  readonly at: number;
  readonly id: string;
  readonly when: IsoDay;
  readonly file: string;
  readonly format: string;
  readonly key: RowKey;
  /** Whether the import made the row. */
  readonly added: boolean;
  readonly cells: CellChanges;
  /** The days of the row's period that the file covers; null where these are all. */
  readonly covers: Span | null;
  /** What the file says of the row, whether it was written or not. */
  readonly says: readonly AccountFigures[];
}

type Data = Pick<Line, 'format' | 'key' | 'added' | 'cells' | 'covers' | 'says'>;

/** A part as the log has it, its days as short as can be: `12,,7`. */
interface Written extends Omit<AccountFigures, 'days'> {
  readonly days?: Readonly<Record<string, string>>;
}

/** The part of a line that people needn't read, as its cell holds it. */
export function dataOf({ format, key, added, cells, covers, says }: Data): string {
  return JSON.stringify({
    format,
    key,
    ...(added && { added }),
    cells,
    ...(covers && { covers }),
    says: says.map(writtenOf),
  });
}

/**
 * Reads that part; null where somebody changed it beyond use. Lines of the first version don't have what the file said:
 * it was what they wrote, for the whole period.
 */
export function readData(text: string): Data | null {
  try {
    const data = JSON.parse(text);
    const { format, key, added = false, cells, covers = null } = data;
    if (typeof format !== 'string' || !isKey(key) || !isChanges(cells) || !isSpan(covers)) return null;
    const says = (data.says ?? [{ sums: mapped(cells, ([, after]) => after) }]).map(partOf);
    return says.every(isPart) ? { format, key, added: Boolean(added), cells, covers, says } : null;
  } catch {
    return null;
  }
}

function writtenOf({ days, ...part }: AccountFigures): Written {
  if (!days) return part;
  return { ...part, days: mapped(days, (figures) => figures.map((figure) => figure ?? '').join()) };
}

function partOf({ days, ...part }: Written): AccountFigures {
  if (!days) return part;
  const figure = (text: string) => (text === '' ? null : Number(text));
  return { ...part, days: mapped(days, (figures) => figures.split(',').map(figure)) };
}

function mapped<From, To>(
  record: Readonly<Record<string, From>>,
  change: (value: From) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

function isKey(key: Readonly<Record<string, unknown>>): boolean {
  const parts: Readonly<Record<string, readonly string[]>> = {
    activity: ['day', 'channel', 'content'],
    traffic: ['day'],
    keywords: ['keyword'],
  };
  const needed = parts[String(key.table)];
  return needed?.every((part) => typeof key[part] === 'string') ?? false;
}

function isChanges(cells: object): cells is CellChanges {
  return Object.values(cells).every((change) => Array.isArray(change) && change.length === 2);
}

function isSpan(covers: unknown): covers is Span | null {
  return covers === null || (Array.isArray(covers) && covers.length === 2 && covers.every(Number.isFinite));
}

function isPart({ sums = {}, days = {} }: AccountFigures): boolean {
  const byDay = Object.values(days).flatMap((figures) => figures.filter((figure) => figure !== null));
  return [...Object.values(sums), ...byDay].every(Number.isFinite);
}
