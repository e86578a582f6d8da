import type { Steps } from '../../../imports';

/** Whoever watches work in slices, and may end it. */
export interface SliceWatch {
  /** The share of the work that is done, from 0 to 1. */
  readonly onProgress: (share: number) => void;
  readonly isCancelled: () => boolean;
}

/** A click or a key waits no longer than this. */
const SLICE_MS = 40;

/**
 * Does work in slices, between which the page answers clicks and paints. A worker would do it beside the page, but the page of a
 * sidebar stands in a sandbox that may refuse one. Work that fits into one slice is done at once, without waiting. Null where
 * it was cancelled.
 */
export function runInSlices<Result>(
  steps: Steps<Result>,
  watch: SliceWatch,
): Result | Promise<Result | null> {
  const first = runSlice(steps);
  return first.done ? first.value : runRest(steps, first.value, watch);
}

async function runRest<Result>(
  steps: Steps<Result>,
  share: number,
  { onProgress, isCancelled }: SliceWatch,
): Promise<Result | null> {
  let done = share;
  while (!isCancelled()) {
    onProgress(done);
    await pause();
    if (isCancelled()) break;
    const slice = runSlice(steps);
    if (slice.done) return slice.value;
    done = slice.value;
  }
  return null;
}

function runSlice<Result>(steps: Steps<Result>): IteratorResult<number, Result> {
  const end = Date.now() + SLICE_MS;
  let step = steps.next();
  while (!step.done && Date.now() < end) step = steps.next();
  return step;
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
