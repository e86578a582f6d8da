import { rowId } from '../rows/rowId';
import type { RowKey } from '../types';
import { formatName, isFormatName } from './formatNames';
import { originOf } from './origin';
import type { Tracker } from './tracker';

/** Says in each row which exports filled figures of it, by the log as it stands. */
export function writeOrigin(tracker: Tracker, key: RowKey, rows: readonly number[]): void {
  const cells = tracker.tables.get(key.table)?.cells;
  const { workbook } = tracker;
  const lines = tracker.history
    .of(rowId(key, tracker.periodOf))
    .filter(({ cells: written }) => Object.keys(written).length > 0);
  const names = new Set(lines.map(({ format }) => formatName(workbook.texts, format)));
  for (const row of rows) {
    const origin = originOf(String(cells?.get(row, 'origin') ?? ''), [...names], (text) =>
      isFormatName(workbook, text),
    );
    if (origin !== null) cells?.set(row, 'origin', origin);
  }
}
