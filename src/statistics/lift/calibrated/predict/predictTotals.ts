import { at, increase } from '../../../algebra/elements';
import type { Functionals } from '../../../algebra/incrementalRegression';
import type { Components } from '../../../algebra/mixture';
import { bestPath, expectedPath } from '../model/bestPath';
import type { Filtered } from '../model/filter';
import { type GridFit, shapesWithin } from '../model/fitGrid';
import { type Cycles, ModelTree, residualAt } from '../model/modelTree';
import type { Scale } from '../model/scales';

/** Sum of some rows from the start on, linearised on its own scale around the best model's expected path. */
interface Total {
  /** Weight of each row from the start on, for the standardised series. */
  readonly weights: Float64Array;
  /** The weighted expected path, where the linearisation is exact. */
  readonly origin: number;
  centre(noiseVariance: number, own: number): number;
}

const SHAPES_WITHIN = 14;
const MODELS_WITHIN = 12;

/** Probability that a trend goes on after the start; without the rest, growth that levels off would look like a loss. */
const TREND_GOES_ON = 0.6;
const GOES_ON = 0;
const STOPS = 1;
const VARIANTS = 2;

/** Predictive distributions, without the effort, of several totals, each over a set of rows. */
export function predictTotals(
  fit: GridFit,
  scale: Scale,
  rowSets: readonly (readonly number[])[],
): Components[] {
  const path = expectedPath(fit.design, bestPath(fit.design, fit.best));
  const totals = rowSets.map((rows) => total(fit, scale, path, rows));
  const sums = weightedSums(fit, totals);
  const components = totals.map(() => ({ weights: [], locations: [], scales: [] }));
  for (const filtered of shapesWithin(fit, SHAPES_WITHIN)) {
    new ShapeTotals(fit, filtered, totals, sums).collect(fit.cycles, components);
  }
  return components;
}

function total(
  { design, best }: GridFit,
  scale: Scale,
  path: readonly number[],
  rows: readonly number[],
): Total {
  const { mean, sd, pre } = design;
  const expected = rows.map((row) => path[row - pre] ?? 0);
  const weights = new Float64Array(design.rows - pre);
  scale.total.weights(expected, best.noiseVariance * sd * sd).forEach((weight, index) => {
    weights[(rows[index] ?? 0) - pre] = weight * sd;
  });
  const origin = path.reduce((sum, value, index) => sum + (at(weights, index) * (value - mean)) / sd, 0);
  return {
    weights,
    origin,
    centre: (noiseVariance, own) =>
      // Autocorrelated noise of many rows may have more variance than that of one row: the share is 1 then.
      scale.total.centre(expected, noiseVariance * sd * sd, Math.min(own / (sd * sd), 1)),
  };
}

/** Weighted sums of each column over the rows from the start on, per total with the trend going on and stopping. */
function weightedSums({ design }: GridFit, totals: readonly Total[]): Float64Array {
  const { width, cells, pre, rows, roles } = design;
  const count = totals.length * VARIANTS;
  const sums = new Float64Array(width * count);
  totals.forEach(({ weights }, index) => {
    for (let column = 1; column < width; column++) {
      let sum = 0;
      for (let row = pre; row < rows; row++) sum += at(weights, row - pre) * at(cells, row * width + column);
      sums[column * count + index * VARIANTS + GOES_ON] = sum;
      sums[column * count + index * VARIANTS + STOPS] = column === roles.trend ? 0 : sum;
    }
  });
  return sums;
}

/** The totals at one noise shape. */
class ShapeTotals {
  private readonly functionals: Functionals;
  /** Variance of each total that comes from the rows' own noise. */
  private readonly own: Float64Array;

  constructor(
    private readonly fit: GridFit,
    private readonly filtered: Filtered,
    private readonly totals: readonly Total[],
    sums: Float64Array,
  ) {
    const count = totals.length * VARIANTS;
    this.own = new Float64Array(totals.length);
    this.functionals = { count, coefficients: sums.slice(), variances: new Float64Array(count) };
    totals.forEach(({ weights }, index) => {
      this.prepare(weights, index);
    });
  }

  collect(cycles: Cycles, components: readonly Components[]): void {
    const { design, best } = this.fit;
    const tree = new ModelTree(design, this.filtered, this.functionals);
    tree.visit(cycles, (model, depth, logWeight) => {
      if (logWeight < best.logWeight - MODELS_WITHIN) return;
      const weight = Math.exp(logWeight - best.logWeight);
      const hasTrend = model.trend.variance > 0;
      components.forEach((list, index) => {
        this.add(list, tree, depth, index, GOES_ON, hasTrend ? weight * TREND_GOES_ON : weight);
        if (hasTrend) this.add(list, tree, depth, index, STOPS, weight * (1 - TREND_GOES_ON));
      });
    });
  }

  private add(
    list: Components,
    { regression }: ModelTree,
    depth: number,
    index: number,
    variant: number,
    weight: number,
  ): void {
    const total = this.totals[index];
    if (total === undefined) return;
    const functional = index * VARIANTS + variant;
    const noiseVariance = residualAt(regression, depth) / (this.fit.design.observed - 1);
    const centre = total.centre(noiseVariance, at(this.own, index));
    list.weights.push(weight);
    list.locations.push(centre + regression.mean(depth, functional) - total.origin);
    list.scales.push(Math.sqrt(noiseVariance * regression.variance(depth, functional)));
  }

  /** Variance that one total has from the state at the start, from later changes of the level and from the rows' noise. */
  private prepare(weights: Float64Array, index: number): void {
    const { covariance, shape } = this.filtered;
    const { level, noise, levelVariance, own } = propagate(weights, shape);
    const fromState =
      level * level * covariance.level +
      2 * level * noise * covariance.cross +
      noise * noise * covariance.noise;
    this.own[index] = own + noise * noise * covariance.noise;
    for (const variant of [GOES_ON, STOPS]) {
      this.functionals.variances[index * VARIANTS + variant] = fromState + levelVariance + own;
      this.subtractState(index * VARIANTS + variant, level, noise);
    }
  }

  /** Subtracts the part of each column that the state at the start already accounts for. */
  private subtractState(functional: number, level: number, noise: number): void {
    const { coefficients, count } = this.functionals;
    const { levels, noises } = this.filtered;
    for (let column = 0; column < this.fit.design.width; column++) {
      const held = level * at(levels, column) + noise * at(noises, column);
      increase(coefficients, column * count + functional, column === 0 ? held : -held);
    }
  }
}

/** Weights propagated back to the start, on the level and the AR(1) noise, and the variance gathered on the way. */
function propagate(weights: Float64Array, { levelSd, arShare, correlation }: Filtered['shape']) {
  const innovation = arShare * (1 - correlation * correlation);
  let level = 0;
  let noise = 0;
  let levelVariance = 0;
  let own = 0;
  for (let row = weights.length - 1; row >= 0; row--) {
    const weight = at(weights, row);
    level += weight;
    noise = noise * correlation + weight;
    own += (1 - arShare) * weight * weight;
    if (row > 0) {
      levelVariance += level * level * levelSd * levelSd;
      own += noise * noise * innovation;
    }
  }
  return { level, noise, levelVariance, own };
}
