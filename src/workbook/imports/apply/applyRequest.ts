import type { ImportRequest } from '../../../imports/request';
import type { ImportIdentity } from '../journal/identifyImports';
import type { JournalEntry } from '../journal/journalEntry';
import { mergeOtherAccounts } from '../reconcile/otherAccounts';
import { reconcile } from '../reconcile/reconcile';
import { withFormerRows, withMissingContents } from '../reconcile/splittingFormats';
import { writePartial } from '../tracker/partial';
import { writeSources } from '../tracker/sources';
import type { Tracker } from '../tracker/tracker';
import type { Conflict, OtherAccounts, RejectedFigure, RowCounts } from '../types';
import { type AppliedRow, applyRow } from './applyRow';
import { type CellFill, isOurs } from './fillCell';
import { isNews, recordRow } from './recordRow';
import { withoutLoneControls } from './withoutLoneControls';

/** What a request changes in memory. */
export interface AppliedRequest extends RowCounts {
  readonly conflicts: readonly Conflict[];
  readonly rejected: readonly RejectedFigure[];
  readonly otherAccounts: OtherAccounts;
  /** Rows of controls that Traffic has no row for: they are left out. */
  readonly withoutRow: number;
  /** Cells in conflict that stay as they are. */
  readonly keptCells: number;
  /** The import under which the journal has what is written; null where nothing is. */
  readonly id: string | null;
}

/** Fills in the figures of a request that `checkRequest` let pass, and records them; all in memory. */
export function applyRequest(
  tracker: Tracker,
  given: ImportRequest,
  identity: ImportIdentity,
): AppliedRequest {
  const all = withFormerRows(tracker, withMissingContents(tracker, given));
  const request = withoutLoneControls(tracker, all);
  const rows = reconcile(tracker, request).map((each) => applyRow(tracker, request, each));
  const entries = rows.some(isNews)
    ? rows.flatMap((row) => recordRow(tracker, request, row, identity) ?? [])
    : [];
  for (const { target, fills } of rows) {
    if (target) {
      const filled = filledRows(fills, request.format);
      writeSources(tracker, target.key, filled);
      writePartial(tracker, target.key, filled);
    }
  }
  const withoutRow = all.rows.length - request.rows.length;
  return { ...total(rows), withoutRow, id: importIdOf(rows, entries) };
}

function total(rows: readonly AppliedRow[]): Omit<AppliedRequest, 'id' | 'withoutRow'> {
  const changed = rows.filter(({ isChanged }) => isChanged);
  const added = changed.filter(({ target }) => target?.isNew);
  const fills = rows.flatMap((row) => row.fills);
  return {
    added: added.length,
    changed: changed.length - added.length,
    unchanged: rows.length - changed.length,
    conflicts: rows.flatMap(({ conflicts }) => conflicts),
    rejected: rows.flatMap(({ rejected }) => rejected),
    otherAccounts: mergeOtherAccounts(rows.map(({ otherAccounts }) => otherAccounts)),
    keptCells: fills.filter(({ cell, isWritten }) => cell.status === 'conflict' && !isWritten).length,
  };
}

/** The import of the added entries, or else the interrupted one that was completed. */
function importIdOf(rows: readonly AppliedRow[], entries: readonly JournalEntry[]): string | null {
  const completed = rows.flatMap(({ reconciliation, isChanged }) =>
    isChanged && reconciliation.recordedBy ? [reconciliation.recordedBy] : [],
  );
  const [first] = [...entries, ...completed];
  return first?.id ?? null;
}

/** The rows of the sheet that hold figures of this format now. */
function filledRows(fills: readonly CellFill[], format: string): number[] {
  return [...new Set(fills.filter((fill) => isOurs(fill, format)).map(({ cell }) => cell.row))];
}
