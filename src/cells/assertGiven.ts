import type { Argument, Arguments } from './argument';
import { CellError } from './refusal';

/** Throws a CellError for an argument that the formula leaves out: a blank cell counts as blank, which is another matter. */
export function assertGiven(args: Arguments, given: readonly unknown[]): void {
  const missing = Object.entries<Argument>(args).find(
    ([, { optional }], index) => !optional && given[index] === undefined,
  );
  if (missing) throw new CellError({ reason: 'missing', argument: missing[0], found: '' });
}
