import { LogSumExp } from '../../../algebra/logSumExp';
import type { Design } from './design';
import { type Filtered, filter } from './filter';
import { type Cycles, type Model, ModelTree, residualAt } from './modelTree';
import type { NoiseShape, PriorVariance } from './priors';
import type { YearPrior } from './yearPriors';

export interface BestModel {
  readonly filtered: Filtered;
  readonly model: Model;
  readonly logWeight: number;
  /** Variance of the noise, on the standardised scale. */
  readonly noiseVariance: number;
}

/** A noise shape with the log weight of its best model. */
export interface FittedShape {
  readonly filtered: Filtered;
  readonly best: number;
}

/** A design fitted at all shapes of a grid. */
export interface GridFit {
  readonly design: Design;
  readonly shapes: readonly FittedShape[];
  readonly cycles: Cycles;
  readonly best: BestModel;
  readonly bestOfCycle: ReadonlyMap<PriorVariance | YearPrior, number>;
  /** Log of the summed weights. */
  readonly evidence: number;
}

export function fitGrid(design: Design, grid: readonly NoiseShape[], cycles: Cycles): GridFit {
  const tally = new FitSummary(design);
  const shapes = grid.map((shape) => tally.addShape(filter(design, shape), cycles));
  return {
    design,
    shapes,
    cycles,
    best: tally.best,
    bestOfCycle: tally.bestOfCycle,
    evidence: tally.evidence.value,
  };
}

/** Shapes whose best model is within this many nats of the best of all. */
export function shapesWithin(fit: GridFit, nats: number): Filtered[] {
  return fit.shapes.filter(({ best }) => best > fit.best.logWeight - nats).map(({ filtered }) => filtered);
}

/** Seasons and years whose best model is within this many nats of the best of all. */
export function cyclesWithin({ cycles, bestOfCycle, best }: GridFit, nats: number): Cycles {
  const isPlausible = (cycle: PriorVariance | YearPrior) =>
    (bestOfCycle.get(cycle) ?? 0) > best.logWeight - nats;
  return { seasons: cycles.seasons.filter(isPlausible), years: cycles.years.filter(isPlausible) };
}

/** Evidence and best models over all models visited. */
class FitSummary {
  readonly evidence = new LogSumExp();
  readonly bestOfCycle = new Map<PriorVariance | YearPrior, number>();
  private found: BestModel | null = null;

  constructor(private readonly design: Design) {}

  get best(): BestModel {
    if (this.found === null) throw new Error('No model was fitted.');
    return this.found;
  }

  addShape(filtered: Filtered, cycles: Cycles): FittedShape {
    const tree = new ModelTree(this.design, filtered);
    let best = Number.NEGATIVE_INFINITY;
    tree.visit(cycles, (model, depth, logWeight) => {
      this.evidence.add(logWeight);
      best = Math.max(best, logWeight);
      this.record(model.season, logWeight);
      this.record(model.year, logWeight);
      if (logWeight <= (this.found?.logWeight ?? Number.NEGATIVE_INFINITY)) return;
      const noiseVariance = residualAt(tree.regression, depth) / (this.design.observed - 1);
      this.found = { filtered, model, logWeight, noiseVariance };
    });
    return { filtered, best };
  }

  private record(cycle: PriorVariance | YearPrior, logWeight: number): void {
    const known = this.bestOfCycle.get(cycle) ?? Number.NEGATIVE_INFINITY;
    if (logWeight > known) this.bestOfCycle.set(cycle, logWeight);
  }
}
