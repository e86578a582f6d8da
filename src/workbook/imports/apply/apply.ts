import type { ImportRequest } from '../../../imports/request';
import type { CellChanges, Line } from '../journal/entry';
import type { Stamp } from '../journal/importId';
import { addLine } from '../journal/journal';
import { accountsOf, type OtherAccounts, union } from '../reconcile/otherAccounts';
import { type Knowledge, knowledgeOf } from '../reconcile/reconcile';
import { fittingFigures } from '../tracker/fitting';
import { writeOrigin } from '../tracker/origins';
import { type Target, targetOf } from '../tracker/target';
import type { Tracker } from '../tracker/tracker';
import { wordingOf } from '../tracker/wording';
import type { Conflict, RejectedFigure, RowCounts } from '../types';
import { fill, isImported, type Step } from './fillCell';
import { overlapOf } from './overlapOf';

/** What a request changes in memory. */
export interface Applied extends RowCounts {
  readonly conflicts: readonly Conflict[];
  readonly rejected: readonly RejectedFigure[];
  readonly otherAccounts: OtherAccounts;
  /** Cells in dispute that stay. */
  readonly keptCells: number;
  /** The import under which the log has what is written; null where nothing is. */
  readonly id: string | null;
}

/** What became of one row. */
interface Outcome {
  readonly knowledge: Knowledge;
  /** Null where no figure of the row fits. */
  readonly target: Target | null;
  readonly steps: readonly Step[];
  readonly isChanged: boolean;
  readonly overlaps: readonly Conflict[];
  readonly misfits: readonly RejectedFigure[];
  readonly accounts: OtherAccounts;
}

/** Fills in the figures of a request that isn't refused; nothing is written yet. */
export function apply(tracker: Tracker, request: ImportRequest, stamp: Stamp): Applied {
  const outcomes = knowledgeOf(tracker, request).map((each) => applyRow(tracker, request, each));
  const lines = outcomes.some(isNews)
    ? outcomes.flatMap((each) => logged(tracker, request, each, stamp))
    : [];
  for (const { target, steps } of outcomes) {
    if (target) writeOrigin(tracker, target.key, rowsOf(steps, request.format));
  }
  return { ...appliedBy(outcomes), id: idOf(outcomes, lines) };
}

function appliedBy(outcomes: readonly Outcome[]): Omit<Applied, 'id'> {
  const changed = outcomes.filter(({ isChanged }) => isChanged);
  const added = changed.filter(({ target }) => target?.isNew);
  const steps = outcomes.flatMap((outcome) => outcome.steps);
  return {
    added: added.length,
    changed: changed.length - added.length,
    unchanged: outcomes.length - changed.length,
    conflicts: outcomes.flatMap(({ overlaps }) => overlaps),
    rejected: outcomes.flatMap(({ misfits }) => misfits),
    otherAccounts: union(outcomes.map(({ accounts }) => accounts)),
    keptCells: steps.filter(({ place, isWritten }) => place.is === 'disputed' && !isWritten).length,
  };
}

/** The import whose lines were added, or else the one that was completed. */
function idOf(outcomes: readonly Outcome[], lines: readonly Line[]): string | null {
  const completed = outcomes.flatMap(({ knowledge, isChanged }) => (isChanged && knowledge.known) || []);
  const [first] = [...lines, ...completed];
  return first?.id ?? null;
}

function applyRow(tracker: Tracker, request: ImportRequest, knowledge: Knowledge): Outcome {
  const { row, saying, figures } = knowledge;
  const { fitting, misfits } = fittingFigures(tracker, saying.key, figures);
  const target = fitting.length > 0 ? targetOf(tracker, request, row) : null;
  const steps = target ? fitting.map(([column, figure]) => fill(target, column, figure)) : [];
  const own: Readonly<Record<string, number>> = row.metrics;
  const overlaps = steps.flatMap((step) => (target && overlapOf(target, step, own[step.column])) ?? []);
  return {
    knowledge,
    target,
    steps,
    isChanged: steps.some(({ isWritten }) => isWritten),
    overlaps,
    misfits,
    accounts: accountsOf(knowledge),
  };
}

/** Whether a row has anything that the log doesn't know; what a person typed just so needs no import. */
function isNews({ knowledge, steps, misfits }: Outcome): boolean {
  if (steps.some(({ isWritten, isRecorded }) => isWritten && !isRecorded)) return true;
  const isTyped = steps.every(({ place }) => place.is === 'same' && !place.owner);
  return !knowledge.known && (misfits.length > 0 || !isTyped);
}

/** Puts into the log what the file says of a row, and what its cells held and will hold, where it isn't there yet. */
function logged(
  tracker: Tracker,
  { file, format }: ImportRequest,
  { knowledge, target, steps }: Outcome,
  stamp: Stamp,
): Line[] {
  const { saying, known, isAgain } = knowledge;
  const written = steps.filter(({ isWritten }) => isWritten);
  const isRecorded = written.every((step) => step.isRecorded) && (isAgain || written.length > 0);
  if (isRecorded && known) return [];
  const cells: CellChanges = Object.fromEntries(
    steps
      .filter((step) => isImported(step, format))
      .map(({ column, before, figure }) => [column, [before, figure] as const]),
  );
  // The same file again writes what is missing, and says nothing new.
  const says = isAgain ? [] : saying.says;
  const line = { ...stamp, file, format, ...saying, says, added: target?.isNew ?? false, cells };
  const added = addLine(tracker.log, line, wordingOf(tracker, saying.key, format));
  tracker.history.add(added);
  return [added];
}

/** The rows that hold figures of this format now. */
function rowsOf(steps: readonly Step[], format: string): number[] {
  return [...new Set(steps.filter((step) => isImported(step, format)).map(({ place }) => place.row))];
}
