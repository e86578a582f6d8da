/**
 * Element of an array at an index known to be inside. Only one array type, so that engines inline it.
 */
export function at(values: Float64Array, index: number): number {
  return values[index] as number;
}

/** Adds to one element in place. */
export function increase(values: Float64Array, index: number, by: number): void {
  values[index] = at(values, index) + by;
}

/** Row of a matrix at an index known to be inside. */
export function rowAt(rows: readonly Float64Array[], index: number): Float64Array {
  return rows[index] as Float64Array;
}
