import { calibratedLift } from '../../statistics/lift/calibrated/calibratedLift';
import type { LiftInput, Span } from '../../statistics/lift/question/liftInput';

/** How much longer the effort is assumed to last, in multiples of its length so far. */
const LONGER = [1 / 4, 1 / 2, 1, 2, 3];

/** How many more rows would make the effect clear. */
export interface Outlook {
  /** Null when not even as many rows as were tried would. */
  readonly rows: number | null;
  readonly tried: number;
}

/**
 * Asks the method itself: the rows of the effort are repeated, as if it went on as so far. The expectation doesn't
 * depend on them, so the limits are those that a longer effort would get.
 */
export function outlook(input: LiftInput): Outlook {
  const [first, last] = input.post;
  const more = LONGER.map((times) => Math.ceil(times * (last - first + 1)));
  const rows = more.find((count) => isClear(goingOn(input, count)));
  return { rows: rows ?? null, tried: Math.max(...more) };
}

function isClear(input: LiftInput): boolean {
  const found = calibratedLift(input);
  return found.found && (found.verdict === 'clearGain' || found.verdict === 'clearLoss');
}

function goingOn(input: LiftInput, count: number): LiftInput {
  const [first, last] = input.post;
  const longer = (series: LiftInput['values']) => repeated(series, input.post, count);
  return {
    ...input,
    values: longer(input.values),
    controls: input.controls.map(longer),
    post: [first, last + count],
  };
}

function repeated(series: LiftInput['values'], [first, last]: Span, count: number): LiftInput['values'] {
  const effort = series.slice(first, last + 1);
  const more = Array.from({ length: count }, (_, index) => effort[index % effort.length] ?? null);
  return [...series.slice(0, last + 1), ...more];
}
