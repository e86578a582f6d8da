import { range } from '../question/observations';
import { evaluate, hasSeason, type Node, type Point, type Problem, type Tuning } from './node';
import { roughTuning, tune } from './tune';

/** A maximum of the posterior, with the tuning fitted there. */
export type Mode = Node;

const LEVEL_SCAN = range(0, 8).map((step) => -6 + 0.9 * step);
const SEASON_SCAN = [-6, -3.6, -1.2];
const SEEDS_WITHIN = 12;
const MOST_SEEDS = 3;
const LEVEL_APART = 1;
const SEASON_APART = 2.5;
const TOLERANCES = [0.5, 0.02];
const SWEEPS = 8;
const LEVEL_STEP = 0.4;
const SEASON_STEP = 0.8;
/** The posterior of the season's variance is flat to the left: nothing changes beyond these ends. */
const LOWEST = -9;
const HIGHEST = 1.2;
/** Where the posterior is flat, rounding must not decide the direction. */
const LEAST_GAIN = 1e-6;

type Axis = keyof Point;

/**
 * Maxima of the posterior, the highest first. A trend or a level shift before the start gives two: a constant level with
 * much noise, and a moving one with little.
 */
export function findModes(problem: Problem): Mode[] {
  return seeds(problem)
    .map((seed) => TOLERANCES.reduce((node, tolerance) => refine(problem, node, tolerance), seed))
    .sort((a, b) => b.value - a.value);
}

function seeds(problem: Problem): Node[] {
  const tuning = roughTuning(problem);
  const seasons = hasSeason(problem) ? SEASON_SCAN : [0];
  const scanned = LEVEL_SCAN.flatMap((level) =>
    seasons.map((season) => evaluate(problem, { level, season }, tuning)),
  ).sort((a, b) => b.value - a.value);
  const best = scanned[0]?.value ?? Number.NEGATIVE_INFINITY;
  const chosen: Node[] = [];
  for (const node of scanned) {
    if (node.value < best - SEEDS_WITHIN || chosen.length === MOST_SEEDS) break;
    if (chosen.every((other) => areApart(other.point, node.point))) chosen.push(node);
  }
  return chosen;
}

function areApart(a: Point, b: Point): boolean {
  return Math.abs(a.level - b.level) > LEVEL_APART || Math.abs(a.season - b.season) > SEASON_APART;
}

/** Fits the tuning to where the node stands, then climbs. */
function refine(problem: Problem, node: Node, tolerance: number): Node {
  const tuning = tune(problem, node.point, node.meanNoiseVariance);
  let current = evaluate(problem, node.point, tuning);
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const along = climb(problem, current, 'level', LEVEL_STEP);
    const next = hasSeason(problem) ? climb(problem, along, 'season', SEASON_STEP) : along;
    const gained = next.value - current.value;
    current = next;
    if (gained < tolerance) break;
  }
  return current;
}

/** One parabolic step along an axis, upwards or none. */
function climb(problem: Problem, node: Node, axis: Axis, step: number): Node {
  const move = (by: number) => evaluate(problem, moved(node.point, axis, by), node.tuning);
  const left = move(-step);
  const right = move(step);
  const curvature = left.value - 2 * node.value + right.value;
  const ends = [node, left, right];
  if (curvature < 0) {
    const vertex = (step * (left.value - right.value)) / (2 * curvature);
    ends.push(move(Math.min(Math.max(vertex, -2 * step), 2 * step)));
  }
  return ends.reduce((best, end) => (end.value > best.value + LEAST_GAIN ? end : best));
}

export function moved(point: Point, axis: Axis, by: number): Point {
  return { ...point, [axis]: Math.min(Math.max(point[axis] + by, LOWEST), HIGHEST) };
}

/** Negative curvature along an axis, over steps of this length. */
export function steepness(problem: Problem, mode: Mode, axis: Axis, step: number): number {
  const value = (by: number, tuning: Tuning) => evaluate(problem, moved(mode.point, axis, by), tuning).value;
  return (2 * mode.value - value(-step, mode.tuning) - value(step, mode.tuning)) / (step * step);
}
