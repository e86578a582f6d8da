import { type ImportRequest, isControl } from '../../../imports/request';
import { rowId, rowKeyOf } from '../rows/rowKey';
import type { Tracker } from '../tracker/tracker';

/** A request without rows of controls alone that the sheet has no row for: without figures beside it, a control says nothing. */
export function withoutLoneControls(
  { tables, periodOf }: Pick<Tracker, 'tables' | 'periodOf'>,
  request: ImportRequest,
): ImportRequest {
  const rows = request.rows.filter((row) => {
    if (row.table !== 'traffic' || !Object.keys(row.metrics).every(isControl)) return true;
    return (tables.get('traffic')?.index.rowsOf(rowId(rowKeyOf(row), periodOf)) ?? []).length > 0;
  });
  return { ...request, rows };
}
