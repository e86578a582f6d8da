import type { IsoDay } from '../../calendar/isoDay';
import { parseSerial } from '../../calendar/serial';
import { normalizeText } from '../../text/normalizeText';
import { isSame, plainText } from '../spreadsheet/cellValue';
import { withDocumentLock } from '../spreadsheet/documentLock';
import { openWorkbook } from '../spreadsheet/openWorkbook';
import { withOwnerCheck } from '../spreadsheet/ownership';
import type { Blueprint } from '../spreadsheet/plan';
import { rangeName } from '../spreadsheet/rangeName';
import { growTable, writeTable } from '../spreadsheet/table/writeTable';
import type { Workbook } from '../spreadsheet/workbook';
import { workbookState } from '../spreadsheet/workbookState';
import { type Activity, type ActivityRow, lineKey, openRow, periodsOf, readActivity } from './activityRows';
import { type LineEntry, type LoggedMetric, type LogOutcome, loggedMetrics, type PeriodEntry } from './types';

const KEY_COLUMNS = ['period', 'channel', 'content'] as const;

/**
 * Writes what a person typed for a period: into the rows of the channel and type of content, or new ones. Only blank cells
 * are filled; what others filled meanwhile stays and is counted. After a failure the same call completes it.
 */
export function logPeriod(blueprint: Blueprint, entry: PeriodEntry): LogOutcome {
  let outcome: LogOutcome = { progress: 'notBuilt' };
  const progress = withOwnerCheck(() =>
    withDocumentLock(() => {
      const workbook = openWorkbook(blueprint);
      if (workbook?.find('activity')) outcome = write(blueprint, workbook, entry);
    }),
  );
  return progress === 'done' ? outcome : { progress };
}

function write(blueprint: Blueprint, workbook: Workbook, { day, lines }: PeriodEntry): LogOutcome {
  const activity = readActivity(workbook);
  const { cells } = activity;
  const typed = lines.flatMap(({ figures }) => Object.keys(figures));
  if (![...KEY_COLUMNS, ...typed].every((column) => cells.has(column))) return { progress: 'noColumns' };
  const { answers } = workbookState(blueprint);
  const { cadence = 'weekly', start = null } = answers;
  const { numberOf } = periodsOf(activity, { cadence, start });
  const period = rowsOfPeriod(activity, numberOf, day);
  const places = lines.filter(hasFigures).map((line) => placeOf(line, period.rows));
  const lists = { channel: namesIn(workbook, 'channels'), content: namesIn(workbook, 'contents') };
  if (places.some(({ line, rows }) => rows.length === 0 && !isListed(line, lists)))
    return { progress: 'unlisted' };
  const counts: Counts = { addedRows: 0, filledCells: 0, keptCells: 0 };
  for (const place of places) fill(activity, { ...place, day: period.day }, counts);
  growTable(workbook, cells);
  writeTable(workbook, cells, KEY_COLUMNS, 'first');
  return { progress: 'done', ...counts };
}

/** The rows of the period of a day, and the day that they have: rows of a period are found by their day. */
function rowsOfPeriod({ rows }: Activity, numberOf: (day: number) => number, day: IsoDay) {
  const serial = parseSerial(day) ?? Number.NaN;
  const own = rows.filter((row) => numberOf(row.day) === numberOf(serial));
  return { rows: own, day: own[0]?.day ?? serial };
}

function hasFigures({ figures }: LineEntry): boolean {
  const given = Object.values(figures);
  return given.length > 0 && given.every((figure) => Number.isFinite(figure) && figure >= 0);
}

interface Place {
  readonly line: LineEntry;
  readonly rows: readonly ActivityRow[];
}

function placeOf(line: LineEntry, rows: readonly ActivityRow[]): Place {
  return { line, rows: rows.filter((row) => !row.isExample && lineKey(row) === lineKey(line)) };
}

function namesIn({ spreadsheet }: Workbook, list: 'channels' | 'contents'): Set<string> | null {
  const cells = spreadsheet.getRangeByName(rangeName(list))?.getValues();
  return cells ? new Set(cells.map(([value]) => normalizeText(String(value ?? '')))) : null;
}

/** Cells of channels and types of content refuse what the lists of Settings don't have. */
function isListed(
  { channel, content }: LineEntry,
  lists: Readonly<Record<'channel' | 'content', Set<string> | null>>,
): boolean {
  const has = (list: Set<string> | null, text: string) => list === null || list.has(normalizeText(text));
  return has(lists.channel, channel) && (content === '' || has(lists.content, content));
}

type Counts = Record<'addedRows' | 'filledCells' | 'keptCells', number>;

/** Fills the cells of a line in memory, and counts them. */
function fill(
  { cells }: Activity,
  { line, rows, day }: Place & { readonly day: number },
  counts: Counts,
): void {
  let added: number | null = null;
  for (const metric of loggedMetrics) {
    const figure = line.figures[metric];
    if (figure === undefined) continue;
    const open = openRow(rows, metric);
    if (open === null) {
      if (!isThere(rows, metric, figure)) counts.keptCells++;
      continue;
    }
    if (open === 'new' && added === null) {
      added = cells.addRow();
      counts.addedRows++;
      cells.set(added, 'period', day);
      cells.set(added, 'channel', plainText(line.channel));
      cells.set(added, 'content', plainText(line.content));
    }
    cells.set(open === 'new' ? (added ?? 0) : open, metric, figure);
    counts.filledCells++;
  }
}

function isThere(rows: readonly ActivityRow[], metric: LoggedMetric, figure: number): boolean {
  return rows.some(({ cells }) => isSame(cells[metric], figure));
}
