import { at, increase } from './elements';

/** Keeps a column that others explain entirely from dividing by 0. */
const LEAST_PIVOT = 1e-12;

/** Linear functionals of the columns; `coefficients` has a row per column and a column per functional. */
export interface Functionals {
  readonly count: number;
  readonly coefficients: Float64Array;
  /** Variance of each functional apart from that of the regression coefficients. */
  readonly variances: Float64Array;
}

export const NO_FUNCTIONALS: Functionals = {
  count: 0,
  coefficients: new Float64Array(0),
  variances: new Float64Array(0),
};

/**
 * Bayesian linear regression by a Cholesky factor that grows one column at a time: depth d holds d columns. Adding
 * another column at a lower depth discards the deeper ones, so that a tree of models shares its branches.
 */
export class IncrementalRegression {
  /** Residual sum of squares, and log determinants of priors over posteriors, by depth. */
  readonly residual: Float64Array;
  readonly logOdds: Float64Array;
  private readonly factor: Float64Array;
  private readonly target: Float64Array;
  private readonly columns: Float64Array;
  private readonly means: Float64Array;
  private readonly variances: Float64Array;
  private readonly reduced: Float64Array;

  constructor(
    private readonly gram: Float64Array,
    private readonly width: number,
    private readonly functionals: Functionals,
  ) {
    const { count, coefficients } = functionals;
    this.residual = new Float64Array(width);
    this.logOdds = new Float64Array(width);
    this.factor = new Float64Array(width * width);
    this.target = new Float64Array(width);
    this.columns = new Float64Array(width);
    this.reduced = new Float64Array(width * count);
    this.means = new Float64Array(width * count);
    this.variances = new Float64Array(width * count);
    this.residual[0] = at(gram, 0);
    this.means.set(coefficients.subarray(0, count));
    this.variances.set(functionals.variances);
  }

  /** Adds a column at this depth; `precision` is that of its coefficient's prior, 0 for a flat prior, around `priorMean`. */
  addColumn(depth: number, column: number, precision: number, priorMean = 0): void {
    const root = Math.sqrt(Math.max(this.factorRow(depth, column, precision), LEAST_PIVOT));
    this.factor[depth * this.width + depth] = root;
    this.columns[depth] = column;
    const pull = precision * priorMean;
    const target = (at(this.gram, column) + pull - this.projection(depth)) / root;
    this.target[depth] = target;
    this.residual[depth + 1] = at(this.residual, depth) + pull * priorMean - target * target;
    const prior = precision > 0 ? Math.log(precision) / 2 : 0;
    this.logOdds[depth + 1] = at(this.logOdds, depth) - Math.log(root) + prior;
    if (this.functionals.count > 0) this.addToFunctionals(depth, column, root, target);
  }

  mean(depth: number, functional: number): number {
    return at(this.means, depth * this.functionals.count + functional);
  }

  variance(depth: number, functional: number): number {
    return at(this.variances, depth * this.functionals.count + functional);
  }

  /** Posterior means of the coefficients of the columns below this depth, by column. */
  coefficients(depth: number): Float64Array {
    const byColumn = new Float64Array(this.width);
    for (let row = depth - 1; row >= 0; row--) {
      let rest = at(this.target, row);
      for (let later = row + 1; later < depth; later++) {
        rest -= at(this.factor, later * this.width + row) * at(byColumn, at(this.columns, later));
      }
      byColumn[at(this.columns, row)] = rest / at(this.factor, row * this.width + row);
    }
    return byColumn;
  }

  /** Computes a row of the Cholesky factor; returns the squared pivot. */
  private factorRow(depth: number, column: number, precision: number): number {
    const { factor, width } = this;
    const row = depth * width;
    let pivot = at(this.gram, column * width + column) + precision;
    for (let i = 0; i < depth; i++) {
      let rest = this.product(column, at(this.columns, i));
      for (let j = 0; j < i; j++) rest -= at(factor, row + j) * at(factor, i * width + j);
      const entry = rest / at(factor, i * width + i);
      factor[row + i] = entry;
      pivot -= entry * entry;
    }
    return pivot;
  }

  private product(a: number, b: number): number {
    return a < b ? at(this.gram, a * this.width + b) : at(this.gram, b * this.width + a);
  }

  private projection(depth: number): number {
    let sum = 0;
    for (let i = 0; i < depth; i++) sum += at(this.factor, depth * this.width + i) * at(this.target, i);
    return sum;
  }

  private addToFunctionals(depth: number, column: number, root: number, target: number): void {
    const { count, coefficients } = this.functionals;
    const here = depth * count;
    for (let f = 0; f < count; f++) this.reduced[here + f] = at(coefficients, column * count + f);
    for (let i = 0; i < depth; i++) this.reduce(here, i * count, at(this.factor, depth * this.width + i));
    for (let f = 0; f < count; f++) {
      const reduced = at(this.reduced, here + f) / root;
      this.reduced[here + f] = reduced;
      this.means[here + count + f] = at(this.means, here + f) + reduced * target;
      this.variances[here + count + f] = at(this.variances, here + f) + reduced * reduced;
    }
  }

  private reduce(here: number, earlier: number, by: number): void {
    const { count } = this.functionals;
    for (let f = 0; f < count; f++) increase(this.reduced, here + f, -by * at(this.reduced, earlier + f));
  }
}
