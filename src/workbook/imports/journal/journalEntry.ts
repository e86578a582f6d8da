import type { IsoDay } from '../../../calendar/isoDay';
import { type Cadence, cadences } from '../../../calendar/period';
import { areNumeric } from '../../../imports/recordFigures';
import type { AbsentDays, AccountFigures } from '../../../imports/request';
import type { CellContent } from '../../spreadsheet/table/tableCells';
import type { RowKey } from '../rows/rowKey';
import type { Span } from '../rows/spans';

/** By column: what a cell held before an import, and the import's figure that it holds after it. */
export type CellChanges = Readonly<Record<string, readonly [before: CellContent, after: CellContent]>>;

/** What one import reported about one row of the tracker, and what it wrote there: one row of the journal. */
export interface JournalEntry {
  /** Its row in the Imports sheet. */
  readonly sheetRow: number;
  /** The import's id. */
  readonly id: string;
  readonly importedOn: IsoDay;
  readonly file: string;
  readonly format: string;
  readonly key: RowKey;
  /** Whether the import added the row to the tracker. */
  readonly isNewRow: boolean;
  readonly cells: CellChanges;
  /** The days of the row's period that the file covers; null for all of them. */
  readonly covers: Span | null;
  /** What the file reported, whether it was written into cells or not. */
  readonly reported: readonly AccountFigures[];
  /** The days that the file knows about, where these are only a part of the period; null otherwise. */
  readonly partial: Span | null;
  /** Days of the row, counted from its first one, that lie between the file's and of which it says nothing. */
  readonly absent: AbsentDays;
  /**
   * How the row's type of content is known, in a format that splits figures by tags. Entries of earlier versions don't say it:
   * they put all figures on original content. `moved`: such an entry, whose figures went to the unsplit row since.
   */
  readonly contentFrom: 'tag' | 'moved' | null;
  /**
   * How often the table had a row when the entry was written, which says what its row's period is; null for keywords, and in
   * entries of earlier versions.
   */
  readonly cadence: Cadence | null;
}

type StoredFields = Pick<
  JournalEntry,
  | 'format'
  | 'key'
  | 'isNewRow'
  | 'cells'
  | 'covers'
  | 'reported'
  | 'partial'
  | 'absent'
  | 'contentFrom'
  | 'cadence'
>;

/** Account figures as stored: days shortened to texts such as `12,,7`. */
interface StoredFigures extends Omit<AccountFigures, 'days'> {
  readonly days?: Readonly<Record<string, string>>;
}

/** The JSON of the data cell. Its names stand in people's workbooks: they never change, whatever the code calls them. */
export function encodeEntry(fields: StoredFields): string {
  const { format, key, isNewRow, cells, covers, reported, partial, absent, contentFrom, cadence } = fields;
  return JSON.stringify({
    format,
    key,
    ...(isNewRow && { added: isNewRow }),
    cells,
    ...(covers && { covers }),
    says: reported.map(encodeFigures),
    ...(partial && { partial }),
    ...(absent.length > 0 && { absent }),
    ...(contentFrom && { content: contentFrom }),
    ...(cadence && { cadence }),
  });
}

/**
 * Reads that JSON; null where somebody damaged it. Entries of the first version don't have what the file reported: it was
 * what they wrote, for the whole period.
 */
export function decodeEntry(text: string): StoredFields | null {
  try {
    const data = JSON.parse(text);
    const {
      format,
      key,
      added = false,
      cells,
      covers = null,
      partial = null,
      absent = [],
      content = null,
    } = data;
    const cadence = cadences.find((each) => each === data.cadence) ?? null;
    if (typeof format !== 'string' || !isKey(key) || !isChanges(cells) || !isSpan(covers)) return null;
    const contentFrom = content === 'tag' || content === 'moved' ? content : null;
    const reported = (data.says ?? [{ sums: mapValues(cells, ([, after]) => after) }]).map(decodeFigures);
    return reported.every(isNumeric)
      ? {
          format,
          key,
          isNewRow: Boolean(added),
          cells,
          covers,
          reported,
          contentFrom,
          cadence,
          partial: isSpan(partial) ? partial : null,
          absent: Array.isArray(absent) && absent.every(Number.isFinite) ? absent : [],
        }
      : null;
  } catch {
    return null;
  }
}

function encodeFigures({ account, sums, days, records }: AccountFigures): StoredFigures {
  return {
    ...(account && { account }),
    ...(sums && { sums }),
    ...(records && { records }),
    ...(days && { days: mapValues(days, (figures) => figures.map((figure) => figure ?? '').join()) }),
  };
}

function decodeFigures({ days, ...rest }: StoredFigures): AccountFigures {
  if (!days) return rest;
  const figure = (text: string) => (text === '' ? null : Number(text));
  return { ...rest, days: mapValues(days, (figures) => figures.split(',').map(figure)) };
}

function mapValues<From, To>(
  record: Readonly<Record<string, From>>,
  change: (value: From) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

function isKey(key: Readonly<Record<string, unknown>>): boolean {
  const fields: Readonly<Record<string, readonly string[]>> = {
    activity: ['day', 'channel', 'content'],
    traffic: ['day'],
    keywords: ['keyword'],
    journeys: ['day', 'firstTouch', 'path'],
  };
  const needed = fields[String(key.table)];
  return needed?.every((field) => typeof key[field] === 'string') ?? false;
}

function isChanges(cells: object): cells is CellChanges {
  return Object.values(cells).every((change) => Array.isArray(change) && change.length === 2);
}

function isSpan(covers: unknown): covers is Span | null {
  return covers === null || (Array.isArray(covers) && covers.length === 2 && covers.every(Number.isFinite));
}

function isNumeric({ sums = {}, days = {}, records }: AccountFigures): boolean {
  const byDay = Object.values(days).flatMap((figures) => figures.filter((figure) => figure !== null));
  return [...Object.values(sums), ...byDay].every(Number.isFinite) && (!records || areNumeric(records));
}
