import type { Day } from '../../imports/types';
import type { Content } from './tableCells';
import type { RowKey } from './types';

/** What a line of the log says of each cell: what stood in it before the import, and what the import wrote. */
export type CellChanges = Readonly<Record<string, readonly [before: Content, after: Content]>>;

/** A line of the log: what one import wrote into one row of the tracker. */
export interface Line {
  /** Its row in the log. */
  readonly at: number;
  readonly id: string;
  readonly when: Day;
  readonly file: string;
  readonly format: string;
  readonly key: RowKey;
  /** Whether the import made the row. */
  readonly added: boolean;
  readonly cells: CellChanges;
}

/** The part of a line that people needn't read, as its cell holds it. */
export function dataOf({
  format,
  key,
  added,
  cells,
}: Pick<Line, 'format' | 'key' | 'added' | 'cells'>): string {
  return JSON.stringify({ format, key, ...(added ? { added } : {}), cells });
}

/** Reads that part; null where somebody changed it beyond use. */
export function readData(text: string): Pick<Line, 'format' | 'key' | 'added' | 'cells'> | null {
  try {
    const { format, key, added = false, cells } = JSON.parse(text);
    const isWhole = typeof format === 'string' && isKey(key) && isChanges(cells);
    return isWhole ? { format, key, added: Boolean(added), cells } : null;
  } catch {
    return null;
  }
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

function isChanges(cells: object): boolean {
  return Object.values(cells).every((change) => Array.isArray(change) && change.length === 2);
}
