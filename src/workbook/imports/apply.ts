import type { ImportRequest, TrackerRow } from '../../imports/types';
import { fittingFigures } from './fitting';
import type { Line } from './line';
import { addLine } from './log';
import { writeOrigin } from './origins';
import { overlapOf } from './overlapOf';
import type { Stamp } from './stamp';
import { fill, type Step } from './step';
import { type Target, targetOf } from './target';
import type { Tracker } from './tracker';
import type { Effect, Misfit, Overlap } from './types';
import { wordingOf } from './wording';

/** What a request changes in memory. */
export interface Applied extends Effect {
  readonly overlaps: readonly Overlap[];
  readonly misfits: readonly Misfit[];
  /** Cells in dispute that stay. */
  readonly kept: number;
  /** The import under which the log has what is written; null where nothing is. */
  readonly id: string | null;
}

/** What became of one row. */
interface Outcome {
  readonly isNew: boolean;
  readonly isChanged: boolean;
  readonly overlaps: readonly Overlap[];
  readonly misfits: readonly Misfit[];
  readonly kept: number;
  readonly ids: readonly string[];
}

/** Fills in the figures of a request that isn't refused; nothing is written yet. */
export function apply(tracker: Tracker, request: ImportRequest, stamp: Stamp): Applied {
  const outcomes = request.rows.map((row) => applyRow(tracker, request, row, stamp));
  const added = outcomes.filter(({ isNew, isChanged }) => isNew && isChanged).length;
  const changed = outcomes.filter(({ isNew, isChanged }) => !isNew && isChanged).length;
  const ids = outcomes.flatMap((outcome) => outcome.ids);
  return {
    added,
    changed,
    same: outcomes.length - added - changed,
    overlaps: outcomes.flatMap(({ overlaps }) => overlaps),
    misfits: outcomes.flatMap(({ misfits }) => misfits),
    kept: outcomes.reduce((sum, { kept }) => sum + kept, 0),
    id: ids.includes(stamp.id) ? stamp.id : (ids[0] ?? null),
  };
}

function applyRow(tracker: Tracker, request: ImportRequest, row: TrackerRow, stamp: Stamp): Outcome {
  const { fitting, misfits } = fittingFigures(tracker, row);
  const nothing = { isNew: false, isChanged: false, overlaps: [], misfits, kept: 0, ids: [] };
  const target = fitting.length > 0 ? targetOf(tracker, request, row) : null;
  if (!target) return nothing;
  const steps = fitting.map(([column, figure]) => fill(target, column, figure));
  const line = logged(target, steps, stamp);
  writeOrigin(tracker, target.key, rowsOf(steps, request.format));
  const overlaps = steps.flatMap((step) => overlapOf(target, step) ?? []);
  return {
    isNew: target.isNew,
    isChanged: steps.some(({ isWritten }) => isWritten),
    overlaps,
    misfits,
    kept: steps.filter(({ place, isWritten }) => place.is === 'disputed' && !isWritten).length,
    ids: [...(line ? [line.id] : []), ...steps.flatMap(({ recorded }) => recorded?.id ?? [])],
  };
}

/** Puts what a row's cells held and will hold into the log, where it isn't there yet. */
function logged({ tracker, request, key, isNew }: Target, steps: readonly Step[], stamp: Stamp): Line | null {
  const fresh = steps.filter(({ isWritten, recorded }) => isWritten && !recorded);
  if (fresh.length === 0) return null;
  const cells = Object.fromEntries(
    fresh.map(({ column, before, figure }) => [column, [before, figure] as const]),
  );
  const { file, format } = request;
  const line = { ...stamp, file, format, key, added: isNew, cells };
  const added = addLine(tracker.log, line, wordingOf(tracker, key, format));
  tracker.history.add(added);
  return added;
}

/** The rows that hold figures of this format now. */
function rowsOf(steps: readonly Step[], format: string): number[] {
  const ours = steps.filter(
    ({ place, isWritten }) => isWritten || (place.is === 'same' && place.owner?.format === format),
  );
  return [...new Set(ours.map(({ place }) => place.row))];
}
