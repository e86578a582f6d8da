import type { ArrayValueObject, BaseValueObject } from '@univerjs/engine-formula';
import { criterionOf } from './criterion';

/** A 1 for each cell, row by row, that meets a criterion. */
type Matches = Uint8Array;

/**
 * What was found in the cells of a range before: formulas ask the same of the same cells again and again, within MAP for each row.
 * A calculation reads a range once and makes a new array of it for the next, with which what was found in the old one goes.
 */
const found = new WeakMap<ArrayValueObject, Map<string, Matches>>();

export function matchesOf(range: ArrayValueObject, criterion: BaseValueObject): Matches {
  const known = found.get(range) ?? new Map<string, Matches>();
  found.set(range, known);
  const key = `${criterion.isNull() ? 'blank' : typeof criterion.getValue()} ${criterion.getValue()}`;
  const before = known.get(key);
  if (before) return before;
  const matches = match(range, criterion);
  known.set(key, matches);
  return matches;
}

function match(range: ArrayValueObject, criterion: BaseValueObject): Matches {
  const meets = criterionOf(criterion);
  const columns = range.getColumnCount();
  const matches = new Uint8Array(range.getRowCount() * columns);
  for (let place = 0; place < matches.length; place++) {
    if (meets(range.get(Math.floor(place / columns), place % columns))) matches[place] = 1;
  }
  return matches;
}
