import { at } from '../../../algebra/elements';

/** Years before that are averaged at most. */
const MOST_YEARS = 3;
/** Years away, the nearest first: those before, and for the past those after. */
const AWAY = [1, -1, 2, -2, 3, -3, 4, 5];
/** Share of a year's rows that must be known for their mean. */
const FEWEST_KNOWN = 0.6;

/**
 * What the same time of the years before deviated from the mean of the year around it, smoothed over a week to either side
 * and averaged over up to three years: it knows peaks of any shape. Row t uses no row later than a year before it.
 * @param past values before the start, missing ones NaN
 * @param rows to give a value for, those of the past included
 * @returns a value per row; 0 where no year before is known
 */
export function yearProfile(past: Float64Array, rows: number, yearLength: number): Float64Array {
  const smooth = smoothed(deviations(past, Math.round(yearLength)), reach(yearLength));
  return Float64Array.from({ length: rows }, (_, row) => {
    let sum = 0;
    let years = 0;
    for (const away of AWAY) {
      const other = row - Math.round(away * yearLength);
      const value = other >= 0 && other < past.length ? at(smooth, other) : Number.NaN;
      if (Number.isNaN(value) || years === MOST_YEARS) continue;
      sum += value;
      years++;
    }
    return years > 0 ? sum / years : 0;
  });
}

/** Rows to either side: a week for days and weeks, none for months. */
function reach(yearLength: number): number {
  return yearLength > 200 ? 7 : Math.min(1, Math.floor(yearLength / 26));
}

/** Deviation of each row from the mean of a whole year around it, or as near to it as the past allows. */
function deviations(past: Float64Array, year: number): Float64Array {
  const [sums, counts] = cumulated(past);
  return past.map((value, row) => {
    const from = Math.min(Math.max(0, row - Math.floor(year / 2)), past.length - year);
    if (from < 0) return Number.NaN;
    const known = at(counts, from + year) - at(counts, from);
    return known > FEWEST_KNOWN * year
      ? value - (at(sums, from + year) - at(sums, from)) / known
      : Number.NaN;
  });
}

function cumulated(values: Float64Array): [sums: Float64Array, counts: Float64Array] {
  const sums = new Float64Array(values.length + 1);
  const counts = new Float64Array(values.length + 1);
  values.forEach((value, row) => {
    const isKnown = !Number.isNaN(value);
    sums[row + 1] = at(sums, row) + (isKnown ? value : 0);
    counts[row + 1] = at(counts, row) + (isKnown ? 1 : 0);
  });
  return [sums, counts];
}

/** Weighted mean of the known rows around each, with weights that fall off linearly. */
function smoothed(values: Float64Array, rows: number): Float64Array {
  return values.map((_, row) => {
    let sum = 0;
    let weights = 0;
    for (let shift = -rows; shift <= rows; shift++) {
      const value = values[row + shift] ?? Number.NaN;
      if (Number.isNaN(value)) continue;
      const weight = rows + 1 - Math.abs(shift);
      sum += weight * value;
      weights += weight;
    }
    return weights > 0 ? sum / weights : Number.NaN;
  });
}
