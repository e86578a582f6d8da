import { at } from '../algebra/elements';

/** Indexes that sort the values (stable), and the number of pairs that were out of order. */
export interface Sorted {
  readonly order: Uint32Array;
  readonly inversions: number;
}

/** Called with the indexes of the larger and the smaller value of a pair in falling order. */
export type Visit = (larger: number, smaller: number) => void;

/** Counts the pairs in falling order by merge sort, in n log n steps; `visit` is called once for each of them. */
export function inversions(values: Float64Array, visit?: Visit): Sorted {
  const { length } = values;
  let from = { values: values.slice(), indexes: Uint32Array.from(values, (_, index) => index) };
  let to = { values: new Float64Array(length), indexes: new Uint32Array(length) };
  let count = 0;
  for (let width = 1; width < length; width *= 2) {
    for (let start = 0; start < length; start += 2 * width) {
      const middle = Math.min(start + width, length);
      count += merge(from, to, start, middle, Math.min(middle + width, length), visit);
    }
    [from, to] = [to, from];
  }
  return { order: from.indexes, inversions: count };
}

/** Partly sorted values, each with its original index. */
interface Run {
  readonly values: Float64Array;
  readonly indexes: Uint32Array;
}

/** Merges two sorted runs; returns the number of falling pairs between them. */
function merge(from: Run, to: Run, start: number, middle: number, end: number, visit?: Visit): number {
  const { values } = from;
  let left = start;
  let right = middle;
  let count = 0;
  for (let next = start; next < end; next++) {
    const isFalling = left < middle && right < end && at(values, right) < at(values, left);
    if (isFalling) {
      count += middle - left;
      if (visit) visitEach(from.indexes, left, middle, right, visit);
    }
    const taken = isFalling || left === middle ? right++ : left++;
    to.values[next] = at(values, taken);
    to.indexes[next] = indexAt(from.indexes, taken);
  }
  return count;
}

function visitEach(indexes: Uint32Array, left: number, middle: number, right: number, visit: Visit): void {
  for (let larger = left; larger < middle; larger++) visit(indexAt(indexes, larger), indexAt(indexes, right));
}

function indexAt(indexes: Uint32Array, index: number): number {
  // As in `at`, the index comes from a loop over the same array.
  return indexes[index] as number;
}
