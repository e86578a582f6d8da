import { LogSumExp } from '../../../algebra/logSumExp';
import type { Design } from './design';
import { type Filtered, filter } from './filter';
import { type Model, ModelTree, residualAt } from './modelTree';
import type { NoiseShape, PriorVariance } from './priors';

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
  readonly seasons: readonly PriorVariance[];
  readonly best: BestModel;
  readonly bestOfSeason: ReadonlyMap<PriorVariance, number>;
  /** Log of the summed weights. */
  readonly evidence: number;
}

export function fitGrid(
  design: Design,
  grid: readonly NoiseShape[],
  seasons: readonly PriorVariance[],
): GridFit {
  const tally = new FitSummary(design);
  const shapes = grid.map((shape) => tally.addShape(filter(design, shape), seasons));
  return {
    design,
    shapes,
    seasons,
    best: tally.best,
    bestOfSeason: tally.bestOfSeason,
    evidence: tally.evidence.value,
  };
}

/** Shapes whose best model is within this many nats of the best of all. */
export function shapesWithin(fit: GridFit, nats: number): Filtered[] {
  return fit.shapes.filter(({ best }) => best > fit.best.logWeight - nats).map(({ filtered }) => filtered);
}

/** Prior variances of the season whose best model is within this many nats of the best of all. */
export function seasonsWithin(fit: GridFit, nats: number): PriorVariance[] {
  return fit.seasons.filter((season) => (fit.bestOfSeason.get(season) ?? 0) > fit.best.logWeight - nats);
}

/** Evidence and best models over all models visited. */
class FitSummary {
  readonly evidence = new LogSumExp();
  readonly bestOfSeason = new Map<PriorVariance, number>();
  private found: BestModel | null = null;

  constructor(private readonly design: Design) {}

  get best(): BestModel {
    if (this.found === null) throw new Error('No model was fitted.');
    return this.found;
  }

  addShape(filtered: Filtered, seasons: readonly PriorVariance[]): FittedShape {
    const tree = new ModelTree(this.design, filtered);
    let best = Number.NEGATIVE_INFINITY;
    tree.visit(seasons, (model, depth, logWeight) => {
      this.evidence.add(logWeight);
      best = Math.max(best, logWeight);
      this.recordSeason(model.season, logWeight);
      if (logWeight <= (this.found?.logWeight ?? Number.NEGATIVE_INFINITY)) return;
      const noiseVariance = residualAt(tree.regression, depth) / (this.design.observed - 1);
      this.found = { filtered, model, logWeight, noiseVariance };
    });
    return { filtered, best };
  }

  private recordSeason(season: PriorVariance, logWeight: number): void {
    const known = this.bestOfSeason.get(season) ?? Number.NEGATIVE_INFINITY;
    if (logWeight > known) this.bestOfSeason.set(season, logWeight);
  }
}
