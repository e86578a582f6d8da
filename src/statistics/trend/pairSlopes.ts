import { at } from '../algebra/elements';
import type { Points } from './groupBySeason';
import { inversions } from './inversions';

/** So many slopes are sorted rather than narrowed down further. */
const FEW = 20000;
/** Halving a range more often than this leaves only equal slopes between its ends. */
const MOST_STEPS = 70;

/** Some slopes in rising order, and how many there are below the first of them. */
export interface Slopes {
  readonly below: number;
  readonly sorted: Float64Array;
}

/** A range of slopes, its lower end in it, and how many are below its ends. */
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
 * Slopes around a rank, counted from 0 at the smallest, of all pairs of points of one season. Taking a line off the
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
    // Off the middle, so that it meets no simple slope such as 0.
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

/** The part of a range with the rank in it, below a slope or from it on. */
function splitAt(seasons: readonly Points[], range: Range, pivot: number, rank: number): Range {
  const below = seasons.reduce((sum, points) => sum + inversions(lessLine(points, pivot)).inversions, 0);
  return rank < below ? { ...range, to: pivot, belowTo: below } : { ...range, from: pivot, belowFrom: below };
}

/** The pairs with a slope above that of a line rise when it is taken off. */
function pairsAbove(seasons: readonly Points[], line: number): number {
  const rising = (points: Points) => inversions(lessLine(points, line).map((rest) => -rest)).inversions;
  return seasons.reduce((sum, points) => sum + rising(points), 0);
}

/** What is left of the values, counted from the first one for the sake of their last digits. */
function lessLine({ rows, values }: Points, slope: number): Float64Array {
  const first = values[0] ?? 0;
  return values.map((value, index) => value - first - slope * at(rows, index));
}

/** In the order of the range's lower end, the pairs that fall at its upper end are those with a slope between. */
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
