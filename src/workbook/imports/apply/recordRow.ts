import { type ImportRequest, isOfPeriod } from '../../../imports/request';
import type { ImportIdentity } from '../journal/identifyImports';
import { addEntry, type EntryTexts } from '../journal/journal';
import type { CellChanges, JournalEntry } from '../journal/journalEntry';
import { splittingFormats } from '../reconcile/splittingFormats';
import type { RowKey } from '../rows/rowKey';
import { formatName } from '../tracker/sources';
import type { Tracker } from '../tracker/tracker';
import type { AppliedRow } from './applyRow';
import { isOurs } from './fillCell';

/** Whether a row has anything that the journal doesn't; figures that a person typed already need no import. */
export function isNews({ reconciliation, fills, rejected }: AppliedRow): boolean {
  if (fills.some(({ isWritten, isRecorded }) => isWritten && !isRecorded)) return true;
  const isTyped = fills.every(({ cell }) => cell.status === 'equal' && !cell.owner);
  return !reconciliation.recordedBy && (rejected.length > 0 || !isTyped);
}

/** Adds to the journal what a row reports and what its cells held and will hold; null where all of that is there. */
export function recordRow(
  tracker: Tracker,
  { file, format }: ImportRequest,
  { reconciliation, target, fills }: AppliedRow,
  identity: ImportIdentity,
): JournalEntry | null {
  const { report, recordedBy, isReimport } = reconciliation;
  const written = fills.filter(({ isWritten }) => isWritten);
  const isRecorded = written.every((fill) => fill.isRecorded) && (isReimport || written.length > 0);
  if (isRecorded && recordedBy) return null;
  const cells: CellChanges = Object.fromEntries(
    fills
      .filter((fill) => isOurs(fill, format))
      .map(({ column, before, figure }) => [column, [before, figure] as const]),
  );
  // The same file again may write cells, but its report is in the journal already.
  const reported = isReimport ? [] : report.reported;
  const isNewRow = (target?.isNew ?? false) && written.length > 0;
  const contentFrom = contentSource(format, report.key);
  const cadence = cadenceOf(tracker, report.key);
  const fields = { ...identity, file, format, ...report, reported, isNewRow, cells, contentFrom, cadence };
  const entry = addEntry(tracker.journal, fields, entryTexts(tracker, report.key, format));
  tracker.history.add(entry);
  return entry;
}

function cadenceOf({ cadences }: Tracker, key: RowKey): JournalEntry['cadence'] {
  return isOfPeriod(key) ? cadences[key.table] : null;
}

/** How the type of content of a row is known, where the format has it from tags. */
function contentSource(format: string, key: RowKey): JournalEntry['contentFrom'] {
  return splittingFormats.has(format) && key.table === 'activity' && key.content !== '' ? 'tag' : null;
}

function entryTexts({ workbook, lists }: Tracker, key: RowKey, format: string): EntryTexts {
  return {
    format: formatName(workbook.texts, format),
    table: workbook.text(`sheets.${key.table}.title`),
    row: rowTexts(key, lists.contents).join(' · '),
  };
}

/** What the journal shows of a row's key. */
export function rowTexts(key: RowKey, contents: Tracker['lists']['contents']): string[] {
  if (key.table === 'keywords') return [key.keyword];
  if (key.table === 'traffic') return [key.day];
  if (key.table === 'journeys') return key.day === '' ? [key.path] : [key.day, key.path];
  const { day, channel, content } = key;
  return content === '' ? [day, channel] : [day, channel, contents[content] ?? content];
}
