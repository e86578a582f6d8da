/**
 * Element of an array whose index is known to lie inside. Kept to one array type so that engines inline it well.
 */
export function at(values: Float64Array, index: number): number {
  // The index comes from a loop over the same array: it can't be outside.
  return values[index] as number;
}

/** Adds to one element in place. */
export function increase(values: Float64Array, index: number, by: number): void {
  values[index] = at(values, index) + by;
}

/** Row of a matrix whose index is known to lie inside. */
export function rowAt(rows: readonly Float64Array[], index: number): Float64Array {
  return rows[index] as Float64Array;
}
