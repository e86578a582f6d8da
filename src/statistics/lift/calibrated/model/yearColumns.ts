import { at } from '../../../algebra/elements';
import { type Observations, range } from '../../question/observations';
import type { YearPrior } from './yearPriors';
import { yearProfile } from './yearProfile';

type Column = (row: number) => number;

/** Years of the past, those before the rows fitted included; 0 where the year isn't to be learnt. */
export function yearsBefore({ earlier, pre, yearLength }: Observations): number {
  return yearLength > 0 ? (earlier.length + pre) / yearLength : 0;
}

/** Cosine and sine of each wave, with the start as their origin. */
export function yearWaves({ pre, yearLength }: Observations, count: number): Column[] {
  return range(1, count).flatMap((wave) => {
    const angle = (2 * Math.PI * wave) / yearLength;
    return [(row: number) => Math.cos(angle * (row - pre)), (row: number) => Math.sin(angle * (row - pre))];
  });
}

/** The profile of the years before as a column of unit size, and the size it has; no column where it is flat. */
export function profileColumn(
  observations: Observations,
  years: readonly YearPrior[],
  standardise: (value: number) => number,
): { readonly columns: Column[]; readonly size: number } {
  if (!years.some((each) => each.profile > 0)) return { columns: [], size: 0 };
  const { earlier, values, pre, rows, yearLength } = observations;
  const past = new Float64Array(earlier.length + pre);
  past.set(earlier);
  past.set(values.subarray(0, pre), earlier.length);
  const profile = yearProfile(past.map(standardise), earlier.length + rows, yearLength).subarray(
    earlier.length,
  );
  const known = profile.filter((value) => value !== 0);
  const size = Math.sqrt(known.reduce((sum, value) => sum + value * value, 0) / known.length);
  return size > 0 ? { columns: [(row) => at(profile, row) / size], size } : { columns: [], size: 0 };
}
