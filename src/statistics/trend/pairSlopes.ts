import { at } from '../algebra/elements';
import type { Points } from './groupBySeason';
import { inversions } from './inversions';

/** Up to this many slopes are sorted instead of narrowed down further. */
const FEW = 20000;
/** After this many halvings only equal slopes are left in a range. */
const MOST_STEPS = 70;

/** Some slopes in rising order, and the number of slopes below the first of them. */
export interface Slopes {
  readonly below: number;
  readonly sorted: Float64Array;
}

/** A half-open range of slopes [from, to), with the number of slopes below either end. */
interface Range {
  readonly from: number;
  readonly to: number;
  readonly belowFrom: number;
  readonly belowTo: number;
}

export function pairsWithin(seasons: readonly Points[]): number {
  return seasons.reduce((sum, { rows }) => sum + (rows.length * (rows.length - 1)) / 2, 0);
}

/**
 * Slopes around a rank (0 is the smallest) among all pairs of points of the same season. Subtracting a line from the
 * values turns the pairs with a slope below that of the line into falling ones, which are counted without visiting
 * the others (Cole, Salowe, Steiger and Szemerédi 1989, https://doi.org/10.1137/0218055): n log n steps where all
 * pairs would be n².
 */
export function slopesAround(seasons: readonly Points[], rank: number): Slopes {
  const near = nearPivots(seasons, rank);
  if (sizeOf(near) > FEW) {
    const equal = pairsWithin(seasons) - pairsAbove(seasons, near.from) - rank;
    if (equal > 0) return { below: rank, sorted: new Float64Array(Math.min(equal, 2)).fill(near.from) };
  }
  const range = halved(seasons, near, rank);
  return { below: range.belowFrom, sorted: slopesIn(seasons, range).sort() };
}

const sizeOf = ({ belowFrom, belowTo }: Range) => belowTo - belowFrom;

/** The range between two neighbours of a sample of slopes. */
function nearPivots(seasons: readonly Points[], rank: number): Range {
  const pivots = Float64Array.from(seasons.flatMap(distantSlopes)).sort();
  let range = allSlopes(seasons);
  let first = 0;
  let last = pivots.length;
  while (first < last && sizeOf(range) > FEW) {
    const middle = Math.floor((first + last) / 2);
    range = splitAt(seasons, range, at(pivots, middle), rank);
    if (range.to === at(pivots, middle)) last = middle;
    else first = middle + 1;
  }
  return range;
}

/** Slopes over half of the time, which chance moves least. */
function distantSlopes(points: Points): number[] {
  const half = Math.floor(points.rows.length / 2);
  return Array.from({ length: half }, (_, one) => slope(points, one, one + half));
}

function halved(seasons: readonly Points[], near: Range, rank: number): Range {
  let range = near;
  for (let step = 0; step < MOST_STEPS && sizeOf(range) > FEW; step++) {
    // Not the exact middle, which may be a common slope such as 0.
    range = splitAt(seasons, range, range.from + (range.to - range.from) * 0.4871, rank);
  }
  return range;
}

/** No slope is steeper than the whole spread from one row to the next. */
function allSlopes(seasons: readonly Points[]): Range {
  const widest = Math.max(...seasons.map(({ values }) => spread(values)));
  const steepest = widest > 0 ? 1.1 * widest : 1;
  return { from: -steepest, to: steepest, belowFrom: 0, belowTo: pairsWithin(seasons) };
}

function spread(values: Float64Array): number {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) [least, most] = [Math.min(least, value), Math.max(most, value)];
  return most - least;
}

/** The part of a range, below a pivot or from it on, that holds the rank. */
function splitAt(seasons: readonly Points[], range: Range, pivot: number, rank: number): Range {
  const below = seasons.reduce((sum, points) => sum + inversions(lessLine(points, pivot)).inversions, 0);
  return rank < below ? { ...range, to: pivot, belowTo: below } : { ...range, from: pivot, belowFrom: below };
}

/** Number of pairs with a slope above that of a line: those still rise when the line is subtracted. */
function pairsAbove(seasons: readonly Points[], line: number): number {
  const rising = (points: Points) => inversions(lessLine(points, line).map((rest) => -rest)).inversions;
  return seasons.reduce((sum, points) => sum + rising(points), 0);
}

/** Values minus a line; relative to the first value, which keeps their last digits. */
function lessLine({ rows, values }: Points, slope: number): Float64Array {
  const first = values[0] ?? 0;
  return values.map((value, index) => value - first - slope * at(rows, index));
}

/** Sorted by what the lower line leaves, the pairs that fall under the upper line have their slope in the range. */
function slopesIn(seasons: readonly Points[], { from, to, belowFrom, belowTo }: Range): Float64Array {
  const slopes = new Float64Array(belowTo - belowFrom);
  let next = 0;
  for (const points of seasons) {
    const { order } = inversions(lessLine(points, from));
    const atUpper = lessLine(points, to);
    inversions(
      Float64Array.from(order, (index) => at(atUpper, index)),
      (larger, smaller) => {
        slopes[next++] = slope(points, Number(order[larger]), Number(order[smaller]));
      },
    );
  }
  return slopes.subarray(0, next);
}

function slope({ rows, values }: Points, one: number, other: number): number {
  return (at(values, other) - at(values, one)) / (at(rows, other) - at(rows, one));
}
