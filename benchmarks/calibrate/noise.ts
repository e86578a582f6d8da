import type { Random } from './random';

export const times = (rows: number, make: (row: number) => number) =>
  Array.from({ length: rows }, (_, row) => make(row));

/** Autocorrelated noise of a given standard deviation. */
export function autocorrelated(random: Random, rows: number, correlation: number, sd: number): number[] {
  let state = sd * random.normal();
  return times(rows, () => {
    const now = state;
    state = correlation * state + sd * Math.sqrt(1 - correlation ** 2) * random.normal();
    return now;
  });
}
