import type { ImportRequest, TrackerRow } from '../../../imports/request';
import { isSame } from '../../spreadsheet/cellValue';
import type { Line } from '../journal/entry';
import type { History } from '../journal/history';
import type { PeriodOf } from '../rows/periods';
import { rowId } from '../rows/rowId';
import { coveredSpan } from '../rows/spans';
import { keyOf } from '../tracker/rowIndex';
import type { Tracker } from '../tracker/tracker';
import { together } from './combine';
import { piecesOf, type Saying } from './reported';

/** What imports of one format know of a row, a request's file among them. */
export interface Knowledge {
  readonly row: TrackerRow;
  /** What the file says of it. */
  readonly saying: Saying;
  /** The imports of the format before it, oldest first. */
  readonly before: readonly Line[];
  /** What all of them say together, by columns of the file. */
  readonly figures: Readonly<Record<string, number>>;
  /** The import that said just this already, where nothing newer says otherwise, or where it was this very file. */
  readonly known: Line | null;
  /** Whether it was this very file. */
  readonly isAgain: boolean;
}

/** What the tracker is to say of the rows of a request. */
export function knowledgeOf(tracker: Tracker, request: ImportRequest): Knowledge[] {
  const sayings = request.rows.map((row) => sayingOf(request, row, tracker.periodOf));
  const earlier = earlierImport(tracker, request, sayings);
  return request.rows.flatMap((row, place) => {
    const saying = sayings[place];
    return saying ? knowledgeOfRow(tracker, request, row, saying, earlier) : [];
  });
}

function knowledgeOfRow(
  { history, periodOf }: Tracker,
  request: ImportRequest,
  row: TrackerRow,
  saying: Saying,
  earlier: string | null,
): Knowledge {
  const before = linesOf(history, saying, periodOf).filter(({ format }) => format === request.format);
  const said = before.filter((line) => isSaid(line, saying)).reverse();
  const again = said.find(({ id }) => id === earlier) ?? null;
  const columns = Object.keys(row.metrics);
  const figuresIn = (sayings: readonly Saying[]) =>
    columns.map((column) => [column, figureOf(sayings, column, periodOf) ?? 0] as const);
  const figures = figuresIn(again ? before : [...before, saying]);
  const [latest = null] = said;
  const isSettled = figuresIn(before).every(([, figure], place) => isSame(figure, figures[place]?.[1] ?? ''));
  const known = again ?? (isSettled ? latest : null);
  return { row, saying, before, figures: Object.fromEntries(figures), known, isAgain: again !== null };
}

/**
 * The import that this very file made: it has the file's name and said the same of all its rows. What newer files corrected
 * since stays corrected.
 */
function earlierImport(
  { history, lines, periodOf }: Tracker,
  { file, format, rows }: ImportRequest,
  sayings: readonly Saying[],
): string | null {
  const made = sayings.map((saying) => {
    const said = linesOf(history, saying, periodOf).filter((line) => isSaid(line, saying));
    return new Set(said.filter((line) => line.file === file && line.format === format).map(({ id }) => id));
  });
  const [first = new Set<string>()] = made;
  const isWhole = (id: string) => lines.filter((line) => line.id === id).length === rows.length;
  return [...first].find((id) => made.every((ids) => ids.has(id)) && isWhole(id)) ?? null;
}

function linesOf(history: History, { key }: Saying, periodOf: PeriodOf): readonly Line[] {
  return history.of(rowId(key, periodOf));
}

/** What files of one format together say of a figure; null where none says anything. */
export function figureOf(sayings: readonly Saying[], column: string, periodOf: PeriodOf): number | null {
  return together(sayings.map((saying) => piecesOf(saying, column, periodOf)));
}

function sayingOf(request: ImportRequest, row: TrackerRow, periodOf: PeriodOf): Saying {
  const key = keyOf(row);
  const isDated = row.table !== 'keywords';
  const parts = isDated ? row.byAccount : undefined;
  return {
    key,
    covers: isDated ? coveredSpan(request, key, periodOf) : null,
    says: parts ?? [{ sums: row.metrics }],
  };
}

function isSaid({ covers, says }: Line, saying: Saying): boolean {
  return JSON.stringify([covers, says]) === JSON.stringify([saying.covers, saying.says]);
}
