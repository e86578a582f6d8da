import { at } from '../../algebra/elements';
import type { Functionals, IncrementalRegression } from '../../algebra/incrementalRegression';
import { LogSumExp } from '../../algebra/logSumExp';
import { type Whitened, whiten } from './filter';
import { LEVEL, noisePrior, SEASON } from './priors';
import type { SpikeAndSlab } from './spikeAndSlab';
import type { Standardised } from './standardise';

/** Logarithms of the standard deviations of the changes of level and season, relative to that of the noise. */
export interface Point {
  readonly level: number;
  readonly season: number;
}

/**
 * The initial state has a prior variance that doesn't scale with the noise. A first-order expansion of the log evidence
 * around a reference noise variance corrects for that, so that the noise variance stays easy to integrate out.
 */
export interface Tuning {
  readonly reference: number;
  /** Squared deviation of the initial state from its prior mean. */
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
  /** Log weight of the most probable set of columns at its most probable noise variance. */
  readonly best: number;
}

type BareNode = Pick<Node, 'point' | 'tuning' | 'whitened'>;

/** One set of columns, with the log density of the noise's logarithm and where it is highest. */
interface FittedSet {
  readonly mode: number;
  readonly height: number;
  readonly depth: number;
  logWeight(u: number): number;
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
  const stateVariances = {
    level: Math.exp(2 * point.level),
    season: hasSeason(problem) ? Math.exp(2 * point.season) : 0,
  };
  const whitened = whiten(series, stateVariances, tuning.reference);
  const bare = { point, tuning, whitened };
  const sets: FittedSet[] = [];
  visitSets(problem, bare, regressions.regressionFor(whitened.gram), (set) => sets.push(set));
  const best = sets.reduce((most, { height }) => Math.max(most, height), Number.NEGATIVE_INFINITY);
  return { ...bare, best, ...weigh(problem, bare, sets, best) };
}

/** The posterior density at a node, and the mean of the noise variance there. */
function weigh(problem: Problem, node: BareNode, sets: readonly FittedSet[], best: number) {
  const sum = new LogSumExp();
  const variances = new LogSumExp();
  const lattice = noiseLattice(problem, node);
  for (const set of sets) {
    if (set.height < best - SETS_WITHIN) continue;
    sumOver(set, lattice, (logWeight, noiseVariance) => {
      sum.add(logWeight);
      variances.add(logWeight + Math.log(noiseVariance));
    });
  }
  return { value: sum.value, meanNoiseVariance: Math.exp(variances.value - sum.value) };
}

/** All models at a node, with linear functionals of their coefficients. */
export function visitModels(
  problem: Problem,
  node: Node,
  functionals: Functionals,
  visit: (regression: IncrementalRegression) => VisitNoise,
): void {
  const regression = problem.regressions.regressionFor(node.whitened.gram, functionals);
  const visitNoise = visit(regression);
  const lattice = noiseLattice(problem, node);
  visitSets(problem, node, regression, (set) => {
    if (set.height < node.best - SETS_WITHIN) return;
    sumOver(set, lattice, (logWeight, noiseVariance) => visitNoise(logWeight, noiseVariance, set.depth));
  });
}

/** Shape and constants of the noise's density at a node: sigma^(-2 shape) exp(-rate / sigma^2). */
function density(problem: Problem, { point, tuning, whitened }: BareNode) {
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

/** Steps of the noise's logarithm, counted down from its upper limit. */
interface NoiseLattice {
  readonly most: number;
  readonly spacing: number;
}

function noiseLattice(problem: Problem, node: BareNode): NoiseLattice {
  const { shape, most } = density(problem, node);
  return { most, spacing: NOISE_SPACING / (2 * Math.sqrt(shape)) };
}

function visitSets(
  problem: Problem,
  node: BareNode,
  regression: IncrementalRegression,
  visit: (set: FittedSet) => void,
): void {
  const { shape, rate, constant, most } = density(problem, node);
  const { spacing } = noiseLattice(problem, node);
  const { reference, deviation } = node.tuning;
  problem.regressions.visit(regression, (logOdds, depth) => {
    const residual = at(regression.residual, depth);
    const rest = Math.max(residual - reference * deviation, LEAST_SHARE_OF_RESIDUAL * residual);
    const setRate = rate + rest / 2;
    const mode = Math.min(Math.log(setRate / shape) / 2, most);
    const base = constant + logOdds + Math.log(spacing);
    const logWeight = (u: number) => base - 2 * shape * u - setRate * Math.exp(-2 * u);
    visit({ mode, height: logWeight(mode), depth, logWeight });
  });
}

/** Midpoints of the lattice, outwards from the mode. */
function sumOver(
  { mode, height, logWeight }: FittedSet,
  { most, spacing }: NoiseLattice,
  visit: (logWeight: number, noiseVariance: number) => void,
): void {
  const start = Math.max(0, Math.round((most - mode) / spacing - 0.5));
  const take = (index: number): boolean => {
    const u = most - (index + 0.5) * spacing;
    const weight = logWeight(u);
    if (weight < height - NOISE_WITHIN) return false;
    visit(weight, Math.exp(2 * u));
    return true;
  };
  let below = start;
  while (take(below)) below++;
  let above = start - 1;
  while (above >= 0 && take(above)) above--;
}
