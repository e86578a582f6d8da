import { at, increase } from '../../algebra/elements';
import { type Functionals, IncrementalRegression, NO_FUNCTIONALS } from '../../algebra/incrementalRegression';
import { EXPECTED_MODEL_SIZE, SLAB_DIAGONAL, SLAB_SHARE } from './priors';
import type { Standardised } from './standardise';

/** Called with each set of columns: its log prior and determinant terms, and its depth in the regression. */
export type VisitSet = (logOdds: number, depth: number) => void;

/** The sets of columns that a regression may take, and the prior precision of their coefficients. */
export class SpikeAndSlab {
  private readonly precision: Float64Array;
  private readonly inclusion: number;
  /** Half log determinant of the prior precision, by bit mask of columns. */
  private readonly logDeterminants = new Map<number, number>();

  constructor(private readonly series: Standardised) {
    this.precision = slabPrecision(series);
    this.inclusion = Math.min(1, EXPECTED_MODEL_SIZE / (series.width - 1));
    const prior = new IncrementalRegression(this.precision, series.width, NO_FUNCTIONALS);
    this.walk(prior, 1, 0, 0, (mask, depth) => {
      this.logDeterminants.set(mask, -at(prior.logOdds, depth));
    });
  }

  /** Regression at given whitened products, with the priors in. */
  regressionFor(gram: Float64Array, functionals: Functionals = NO_FUNCTIONALS): IncrementalRegression {
    const posterior = gram.map((product, index) => product + at(this.precision, index));
    return new IncrementalRegression(posterior, this.series.width, functionals);
  }

  visit(regression: IncrementalRegression, visit: VisitSet): void {
    this.walk(regression, 1, 0, 0, (mask, depth) => {
      const slab = this.logDeterminants.get(mask) ?? 0;
      visit(this.logPrior(depth) + slab + at(regression.logOdds, depth), depth);
    });
  }

  /** Adds all columns; returns their depth. */
  addAllColumns(regression: IncrementalRegression): number {
    for (let column = 1; column < this.series.width; column++) regression.addColumn(column - 1, column, 0);
    return this.series.width - 1;
  }

  private logPrior(depth: number): number {
    if (this.inclusion === 1) return 0;
    const left = this.series.width - 1 - depth;
    return depth * Math.log(this.inclusion) + left * Math.log(1 - this.inclusion);
  }

  private walk(
    regression: IncrementalRegression,
    column: number,
    depth: number,
    mask: number,
    visit: (mask: number, depth: number) => void,
  ): void {
    if (column === this.series.width) {
      visit(mask, depth);
      return;
    }
    if (this.inclusion < 1) this.walk(regression, column + 1, depth, mask, visit);
    regression.addColumn(depth, column, 0);
    this.walk(regression, column + 1, depth + 1, mask | (1 << column), visit);
  }
}

/** Zellner's g prior, averaged with its diagonal, over all rows: those of the effort too. */
function slabPrecision({ cells, rows, width }: Standardised): Float64Array {
  const precision = new Float64Array(width * width);
  for (let a = 1; a < width; a++) {
    for (let b = a; b < width; b++) {
      const weight = a === b ? 1 : 1 - SLAB_DIAGONAL;
      for (let row = 0; row < rows; row++) {
        const product = at(cells, row * width + a) * at(cells, row * width + b);
        increase(precision, a * width + b, (SLAB_SHARE * weight * product) / rows);
      }
    }
  }
  return precision;
}
