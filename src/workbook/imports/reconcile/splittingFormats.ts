import type { ImportRequest, RowContent, TrackerRow } from '../../../imports/request';
import { rowId, rowKeyOf } from '../rows/rowKey';
import { doOverlap } from '../rows/spans';
import type { Tracker } from '../tracker/tracker';
import { reportedColumns, reportOf } from './report';

type ActivityRow = Extract<TrackerRow, { table: 'activity' }>;

/** Formats whose figures of a channel go to several rows of a period, by the content tags that a file has or lacks. */
export const splittingFormats: ReadonlySet<string> = new Set(['analyticsSources']);

const contents: readonly RowContent[] = ['', 'original', 'curated', 'outsourced'];

/**
 * The request with a row of zeros for each type of content that it lacks and earlier files of its format had for the same
 * days and channel: a file without content tags takes back what one with them had split, and the other way round.
 */
export function withMissingContents(tracker: Tracker, request: ImportRequest): ImportRequest {
  if (!splittingFormats.has(request.format)) return request;
  const { history, periodOf } = tracker;
  const rows = request.rows.filter((row): row is ActivityRow => row.table === 'activity');
  const known = new Set(rows.map((row) => rowId(rowKeyOf(row), periodOf)));
  const missing = rows.flatMap((row) =>
    contents.flatMap((content): ActivityRow[] => {
      const other = { ...row, content };
      const id = rowId(rowKeyOf(other), periodOf);
      if (known.has(id)) return [];
      known.add(id);
      const { covers } = reportOf(request, other, periodOf);
      const earlier = history
        .entriesOf(id)
        .filter(
          ({ format, covers: days }) =>
            format === request.format && (!covers || !days || doOverlap(covers, days)),
        );
      const columns = earlier.flatMap(({ reported }) => reportedColumns(reported));
      return columns.length > 0 ? [zeros(other, columns)] : [];
    }),
  );
  return missing.length > 0 ? { ...request, rows: [...request.rows, ...missing] } : request;
}

/** Formats of ads that earlier versions put on original content of the network's own channel. */
const formerlyOriginal: ReadonlySet<string> = new Set(['pinterestAds']);

/**
 * The request with a row of zeros for each row of original content that an earlier version filled from a file of its format for
 * the same days: the ads have a channel of their own now, and would count twice.
 */
export function withFormerRows(tracker: Tracker, request: ImportRequest): ImportRequest {
  if (!formerlyOriginal.has(request.format)) return request;
  const { entries, periodOf } = tracker;
  const rows = request.rows.filter((row): row is ActivityRow => row.table === 'activity');
  const found = new Map(rows.map((row) => [rowId(rowKeyOf(row), periodOf), row]));
  const known = new Set(found.keys());
  for (const { key, format, covers: days, reported } of entries) {
    if (format !== request.format || key.table !== 'activity' || key.content !== 'original') continue;
    const id = rowId(key, periodOf);
    const covers = reportOf(request, { ...key, metrics: {} }, periodOf).covers;
    const isOther = covers && days && !doOverlap(covers, days);
    const hasPeriod = rows.some((row) => rowId({ ...key, day: row.day }, periodOf) === id);
    if (known.has(id) || isOther || !hasPeriod) continue;
    found.set(id, zeros({ ...key, metrics: {} }, reportedColumns(reported)));
  }
  return found.size > known.size
    ? { ...request, rows: [...request.rows, ...addedTo(known, found)] }
    : request;
}

function addedTo(known: ReadonlySet<string>, found: ReadonlyMap<string, ActivityRow>): ActivityRow[] {
  return [...found].flatMap(([id, row]) => (known.has(id) ? [] : [row]));
}

function zeros({ byAccount, ...row }: ActivityRow, columns: readonly string[]): ActivityRow {
  const sums = Object.fromEntries(columns.map((column) => [column, 0]));
  const accounts = byAccount?.map(({ account }) => ({ ...(account && { account }), sums }));
  return { ...row, metrics: sums, ...(accounts && { byAccount: accounts }) };
}
