import type { WorkbookTexts } from '../../spreadsheet/plan';
import type { Workbook } from '../../spreadsheet/workbook';
import { type RowKey, rowId } from '../rows/rowKey';
import type { Tracker } from './tracker';

const SEPARATOR = ' · ';

/** Names in each row the formats that filled cells of it, as the history has them. */
export function writeSources(tracker: Tracker, key: RowKey, rows: readonly number[]): void {
  const cells = tracker.tables.get(key.table)?.cells;
  const { workbook } = tracker;
  const entries = tracker.history
    .entriesOf(rowId(key, tracker.periodOf))
    .filter(({ cells: written }) => Object.keys(written).length > 0);
  const names = new Set(entries.map(({ format }) => formatName(workbook.texts, format)));
  for (const row of rows) {
    const current = String(cells?.get(row, 'origin') ?? '');
    const sources = sourcesText(current, [...names], (text) => isFormatName(workbook, text));
    if (sources !== null) cells?.set(row, 'origin', sources);
  }
}

/** The text for a row's sources; null where a person wrote something else, which stays. */
export function sourcesText(
  current: string,
  names: readonly string[],
  isName: (text: string) => boolean,
): string | null {
  const isOurs = current === '' || current.split(SEPARATOR).every(isName);
  return isOurs ? names.join(SEPARATOR) : null;
}

/** What people call a format; one without a name is a file whose columns a person described. */
export function formatName({ formats }: WorkbookTexts, format: string): string {
  return formats[format] ?? formats.mapped;
}

/** Whether a text is the name of a format in any language. */
function isFormatName({ plan }: Workbook, text: string): boolean {
  return Object.values(plan.texts).some(({ formats }) => Object.values(formats).includes(text));
}
