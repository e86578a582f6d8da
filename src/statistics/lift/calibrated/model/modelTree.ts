import { at } from '../../../algebra/elements';
import {
  type Functionals,
  IncrementalRegression,
  NO_FUNCTIONALS,
} from '../../../algebra/incrementalRegression';
import { type Design, INTERCEPT } from './design';
import type { Filtered } from './filter';
import {
  CONTROL_PRIOR,
  CONTROL_VARIANCE,
  LEVEL_SHIFT_VARIANCE,
  type PriorVariance,
  TREND_VARIANCES,
} from './priors';
import type { YearPrior } from './yearPriors';

/** One choice of columns and prior variances. */
export interface Model {
  readonly season: PriorVariance;
  readonly year: YearPrior;
  readonly trend: PriorVariance;
  /** Bit mask of the controls included. */
  readonly controls: number;
}

/** The choices that a fit weighs besides trends and controls. */
export interface Cycles {
  readonly seasons: readonly PriorVariance[];
  readonly years: readonly YearPrior[];
}

/** Called with each model and its log weight; the regression holds its columns below `depth`. */
export type Visit = (model: Model, depth: number, logWeight: number) => void;

/** Keeps a model without any residual from an infinite weight. */
const LEAST_RESIDUAL = 1e-10;

export function residualAt(regression: IncrementalRegression, depth: number): number {
  return Math.max(at(regression.residual, depth), LEAST_RESIDUAL);
}

/** All models at one noise shape; the noise variance is integrated out, so that the evidence is in closed form. */
export class ModelTree {
  readonly regression: IncrementalRegression;
  private readonly logBase: number;

  constructor(
    private readonly design: Design,
    filtered: Filtered,
    functionals: Functionals = NO_FUNCTIONALS,
  ) {
    this.regression = new IncrementalRegression(filtered.gram, design.width, functionals);
    this.logBase = Math.log(filtered.shape.prior) - filtered.logVariances / 2;
  }

  visit({ seasons, years }: Cycles, visit: Visit): void {
    const start = this.addFixed();
    for (const season of seasons) {
      const seasonal = this.addColumns(start, this.design.roles.season, season.variance);
      for (const year of years) {
        const depth = this.addYear(seasonal, year);
        for (const trend of TREND_VARIANCES) {
          const next = this.addColumns(depth, [this.design.roles.trend], trend.variance);
          this.visitControls({ season, year, trend, controls: 0 }, next, 0, visit);
        }
      }
    }
  }

  /** Posterior means of the coefficients of one model, by column. */
  coefficients({ season, year, trend, controls }: Model): Float64Array {
    const { roles } = this.design;
    const seasonal = this.addColumns(this.addFixed(), roles.season, season.variance);
    const trended = this.addColumns(this.addYear(seasonal, year), [roles.trend], trend.variance);
    const taken = roles.controls.filter((_, index) => controls & (1 << index));
    return this.regression.coefficients(this.addColumns(trended, taken, CONTROL_VARIANCE));
  }

  private addFixed(): number {
    this.regression.addColumn(0, INTERCEPT, 0);
    return this.addColumns(1, this.design.roles.levelShifts, LEVEL_SHIFT_VARIANCE);
  }

  private addYear(depth: number, { waves, variance, profile }: YearPrior): number {
    const { yearWaves, yearProfile } = this.design.roles;
    const waved = this.addColumns(depth, yearWaves.slice(0, 2 * waves), variance);
    const [column] = yearProfile;
    if (profile === 0 || column === undefined) return waved;
    this.regression.addColumn(waved, column, 1 / profile, this.design.profileMean);
    return waved + 1;
  }

  private addColumns(depth: number, columns: readonly number[], variance: number): number {
    if (variance === 0) return depth;
    let next = depth;
    for (const column of columns) this.regression.addColumn(next++, column, 1 / variance);
    return next;
  }

  /** Excludes and includes each of the remaining controls in turn. */
  private visitControls(model: Model, depth: number, index: number, visit: Visit): void {
    const column = this.design.roles.controls[index];
    if (column === undefined) {
      visit(model, depth, this.logWeight(model, depth));
      return;
    }
    this.visitControls(model, depth, index + 1, visit);
    this.regression.addColumn(depth, column, 1 / CONTROL_VARIANCE);
    const taken = { ...model, controls: model.controls | (1 << index) };
    this.visitControls(taken, depth + 1, index + 1, visit);
  }

  private logWeight({ season, year, trend }: Model, depth: number): number {
    const { observed, roles } = this.design;
    const prior = Math.log(season.prior * year.prior * trend.prior * CONTROL_PRIOR ** roles.controls.length);
    const degrees = observed - 1;
    const misfit = (degrees / 2) * Math.log(residualAt(this.regression, depth));
    return this.logBase + prior + at(this.regression.logOdds, depth) - misfit;
  }
}
