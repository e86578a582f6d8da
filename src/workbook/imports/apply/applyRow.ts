import type { ImportRequest } from '../../../imports/request';
import { otherAccounts } from '../reconcile/otherAccounts';
import type { Reconciliation } from '../reconcile/reconcile';
import { checkFigures } from '../tracker/checkFigures';
import type { Tracker } from '../tracker/tracker';
import type { Conflict, OtherAccounts, RejectedFigure } from '../types';
import { type CellFill, conflictOf, fillCell } from './fillCell';
import { findTarget, type Target } from './findTarget';

/** What became of one row of a request. */
export interface AppliedRow {
  readonly reconciliation: Reconciliation;
  /** Null where no figure of the row was accepted. */
  readonly target: Target | null;
  readonly fills: readonly CellFill[];
  readonly isChanged: boolean;
  readonly conflicts: readonly Conflict[];
  readonly rejected: readonly RejectedFigure[];
  readonly otherAccounts: OtherAccounts;
}

/** Fills the cells of one row in memory. */
export function applyRow(
  tracker: Tracker,
  request: ImportRequest,
  reconciliation: Reconciliation,
): AppliedRow {
  const { row, report, earlier, figures } = reconciliation;
  const { accepted, rejected } = checkFigures(tracker, report.key, figures);
  const target = accepted.length > 0 ? findTarget(tracker, request, row) : null;
  const fills = target ? accepted.map(([column, figure]) => fillCell(target, column, figure)) : [];
  const own: Readonly<Record<string, number>> = row.metrics;
  return {
    reconciliation,
    target,
    fills,
    isChanged: fills.some(({ isWritten }) => isWritten),
    conflicts: fills.flatMap((fill) => (target && conflictOf(target, fill, own[fill.column])) ?? []),
    rejected,
    otherAccounts: otherAccounts(report, earlier),
  };
}
