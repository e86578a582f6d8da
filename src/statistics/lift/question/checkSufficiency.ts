import { at } from '../../algebra/elements';
import { type InsufficientData, insufficientData } from './insufficientData';
import type { Observations } from './observations';
import { rollingWindow } from './rollingWindow';

const MOST_CONTROLS = 6;

/** What the data lack for the calibrated model; `null` when they suffice. */
export function checkSufficiency(observations: Observations): InsufficientData | null {
  return (
    controlsProblem(observations) ??
    rowsProblem(observations) ??
    valuesProblem(observations) ??
    rollingProblem(observations)
  );
}

export function controlsProblem({ controls, rows }: Observations): InsufficientData | null {
  if (controls.length > MOST_CONTROLS)
    return insufficientData('tooManyControls', controls.length, MOST_CONTROLS);
  const gaps = controls.map((control) => control.filter((value) => Number.isNaN(value)).length);
  const complete = rows - Math.max(0, ...gaps);
  return complete < rows ? insufficientData('controlIncomplete', complete, rows) : null;
}

function rowsProblem({ before, after, controls, seasonLength }: Observations): InsufficientData | null {
  if (after.length === 0) return insufficientData('noValueAfter', 0, 1);
  const need = Math.max(8, 2 * (seasonLength > 1 ? seasonLength : 0), controls.length + 8);
  return before.length < need ? insufficientData('tooFewBefore', before.length, need) : null;
}

function valuesProblem({ before, values }: Observations): InsufficientData | null {
  const known = before.map((row) => at(values, row));
  const distinct = distinctValues({ before, values });
  if (distinct < 3) return insufficientData('tooFewDistinct', distinct, 3);
  const nonZero = known.filter((value) => value !== 0).length;
  if (nonZero < 8) return insufficientData('tooFewNonZero', nonZero, 8);
  return known.every(isCount) ? countsProblem(known) : null;
}

function rollingProblem(observations: Observations): InsufficientData | null {
  const window = rollingWindow(observations);
  return window === null ? null : insufficientData('rollingCount', 0, window);
}

export function distinctValues({ before, values }: Pick<Observations, 'before' | 'values'>): number {
  return new Set(before.map((row) => at(values, row))).size;
}

/** Counts of rare events must be large enough in total and per row. */
function countsProblem(counts: readonly number[]): InsufficientData | null {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const need = Math.max(30, Math.ceil(0.7 * counts.length));
  return total < need ? insufficientData('tooFewCounts', total, need) : null;
}

export function isCount(value: number): boolean {
  return Number.isInteger(value) && value >= 0;
}
