import type { Preview, TablePreview } from '../../../src/imports/previewTypes';
import { isOfPeriod, type TrackerRow } from '../../../src/imports/request';

/** A preview whose rows have their sums alone; what they say by day and account has tests of its own. */
export function withoutParts(preview: Preview): Preview {
  const tables = preview.tables.map(
    (table): TablePreview => ({ ...table, tracker: table.tracker.map(sumsOf) }),
  );
  return { ...preview, tables };
}

function sumsOf(row: TrackerRow): TrackerRow {
  if (!isOfPeriod(row)) return row;
  const { byAccount: _, absent: __, ...sums } = row;
  return sums;
}
