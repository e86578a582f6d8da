/**
 * Work that may be done in slices, so that a page stays alive meanwhile: it gives way between them, saying what share of it is done
 * (0 to 1).
 */
export type Steps<Result> = Generator<number, Result, void>;

/** Does all of the work at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The same work as a part of a larger one, of which it is the share from one number to another. */
export function* within<Result>(steps: Steps<Result>, from: number, to: number): Steps<Result> {
  let step = steps.next();
  while (!step.done) {
    yield from + step.value * (to - from);
    step = steps.next();
  }
  return step.value;
}
