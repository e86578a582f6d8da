import { at } from '../../elements';
import { LogSumExp } from '../../logSumExp';
import type { Elimination, Functionals } from '../elimination';
import { type Whitened, whiten } from './filter';
import { LEVEL, noisePrior, SEASON } from './priors';
import type { Standardised } from './series';
import type { SpikeAndSlab } from './spikeAndSlab';

/** Logarithms of the standard deviations of the steps of level and season, over that of the noise. */
export interface Point {
  readonly level: number;
  readonly season: number;
}

/**
 * The initial state has a variance of its own, which doesn't scale with the noise. Around a reference noise variance,
 * the log evidence changes with it like this: so that the noise can be integrated in closed form nonetheless.
 */
export interface Tuning {
  readonly reference: number;
  /** How far the initial state lies off its prior, squared. */
  readonly deviation: number;
  /** How many of the initial states the data determine. */
  readonly freedom: number;
}

/** The series, its regressions, and the number of observations before the start. */
export interface Problem {
  readonly series: Standardised;
  readonly regressions: SpikeAndSlab;
  readonly observed: number;
}

/** One point of the grid, with the models at it. */
export interface Node {
  readonly point: Point;
  readonly tuning: Tuning;
  readonly whitened: Whitened;
  /** Log of the posterior density, up to a constant. */
  readonly value: number;
  readonly meanNoiseVariance: number;
}

/** Called with the log weight of one set of columns at one noise variance. */
type VisitNoise = (logWeight: number, noiseVariance: number, depth: number) => void;

const LEAST_SHARE_OF_RESIDUAL = 0.3;
const SETS_WITHIN = 16;
const NOISE_WITHIN = 9.5;
const NOISE_SPACING = 0.9;

export function hasSeason({ series }: Problem): boolean {
  return series.seasonLength > 1;
}

export function evaluate(problem: Problem, point: Point, tuning: Tuning): Node {
  const { series, regressions } = problem;
  const steps = {
    level: Math.exp(2 * point.level),
    season: hasSeason(problem) ? Math.exp(2 * point.season) : 0,
  };
  const whitened = whiten(series, steps, tuning.reference);
  const sum = new LogSumExp();
  const variances = new LogSumExp();
  const elimination = regressions.elimination(whitened.gram);
  integrate(problem, { point, tuning, whitened }, elimination, (logWeight, noiseVariance) => {
    sum.add(logWeight);
    variances.add(logWeight + Math.log(noiseVariance));
  });
  const meanNoiseVariance = Math.exp(variances.value - sum.value);
  return { point, tuning, whitened, value: sum.value, meanNoiseVariance };
}

/** All models at a node, with linear functionals of their coefficients. */
export function visitModels(
  problem: Problem,
  node: Node,
  functionals: Functionals,
  visit: (elimination: Elimination) => VisitNoise,
): void {
  const elimination = problem.regressions.elimination(node.whitened.gram, functionals);
  integrate(problem, node, elimination, visit(elimination));
}

/** Shape and constants of the noise's density at a node: sigma^(-2 shape) exp(-rate / sigma^2). */
function density(problem: Problem, { point, tuning, whitened }: Pick<Node, 'point' | 'tuning' | 'whitened'>) {
  const noise = noisePrior(problem.series.width > 1);
  const priors = hasSeason(problem)
    ? [
        { prior: LEVEL, log: point.level },
        { prior: SEASON, log: point.season },
      ]
    : [{ prior: LEVEL, log: point.level }];
  const start = tuning.freedom * Math.log(tuning.reference) + tuning.deviation;
  return {
    shape:
      priors.reduce((sum, { prior }) => sum + prior.shape, problem.observed / 2 + noise.shape) -
      tuning.freedom / 2,
    rate: priors.reduce((sum, { prior, log }) => sum + prior.rate * Math.exp(-2 * log), noise.rate),
    constant: priors.reduce(
      (sum, { prior, log }) => sum - 2 * prior.shape * log,
      -(whitened.logVariances + start) / 2,
    ),
    most: priors.reduce(
      (least, { prior, log }) => Math.min(least, Math.log(prior.most) - log),
      Math.log(noise.most),
    ),
  };
}

function integrate(
  problem: Problem,
  node: Pick<Node, 'point' | 'tuning' | 'whitened'>,
  elimination: Elimination,
  visit: VisitNoise,
): void {
  const { shape, rate, constant, most } = density(problem, node);
  const { reference, deviation } = node.tuning;
  const spacing = NOISE_SPACING / (2 * Math.sqrt(shape));
  let best = Number.NEGATIVE_INFINITY;
  problem.regressions.visit(elimination, (logOdds, depth) => {
    const residual = at(elimination.residual, depth);
    const rest = Math.max(residual - reference * deviation, LEAST_SHARE_OF_RESIDUAL * residual);
    const setRate = rate + rest / 2;
    const mode = Math.min(Math.log(setRate / shape) / 2, most);
    const base = constant + logOdds + Math.log(spacing);
    const logWeight = (u: number) => base - 2 * shape * u - setRate * Math.exp(-2 * u);
    if (logWeight(mode) < best - SETS_WITHIN) return;
    best = Math.max(best, logWeight(mode));
    sumOver(logWeight, mode, most, spacing, (weight, u) => visit(weight, Math.exp(2 * u), depth));
  });
}

/** Midpoints of a lattice that ends at the upper limit, outwards from the mode. */
function sumOver(
  logWeight: (u: number) => number,
  mode: number,
  most: number,
  spacing: number,
  visit: (weight: number, u: number) => void,
): void {
  const least = logWeight(mode) - NOISE_WITHIN;
  const start = Math.max(0, Math.round((most - mode) / spacing - 0.5));
  const take = (index: number): boolean => {
    const u = most - (index + 0.5) * spacing;
    const weight = logWeight(u);
    if (weight < least) return false;
    visit(weight, u);
    return true;
  };
  let below = start;
  while (take(below)) below++;
  let above = start - 1;
  while (above >= 0 && take(above)) above--;
}
