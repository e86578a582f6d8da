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

function zeros({ byAccount, ...row }: ActivityRow, columns: readonly string[]): ActivityRow {
  const sums = Object.fromEntries(columns.map((column) => [column, 0]));
  const accounts = byAccount?.map(({ account }) => ({ ...(account && { account }), sums }));
  return { ...row, metrics: sums, ...(accounts && { byAccount: accounts }) };
}
