/** Components of one family that differ in weight, location and scale, as parallel lists. */
export interface Components {
  readonly weights: number[];
  readonly locations: number[];
  readonly scales: number[];
}

/** Resolution at which components are merged. */
export interface Fineness {
  /** Bins per standard deviation of the mixture. */
  readonly locations: number;
  /** Bins per factor e of the scale. */
  readonly scales: number;
}

/**
 * Merges components that are nearly equal, preserving weight, mean and variance.
 * @param variance of the family at scale 1
 */
export function merge(components: Components, fineness: Fineness, variance: number): Components {
  const bins = new Map<number, Bin>();
  const { mean, sd } = moments(components);
  components.weights.forEach((weight, index) => {
    const location = components.locations[index] ?? 0;
    const scale = components.scales[index] ?? 0;
    // In units of the mixture itself: merging depends neither on its location nor on its scale.
    const key =
      Math.round(((location - mean) / sd) * fineness.locations) * 4096 +
      Math.round(Math.log(scale / sd) * fineness.scales);
    const bin = bins.get(key) ?? new Bin();
    bin.add(weight, location, scale);
    bins.set(key, bin);
  });
  const merged = [...bins.values()];
  return {
    weights: merged.map((bin) => bin.weight),
    locations: merged.map((bin) => bin.location),
    scales: merged.map((bin) => bin.scale(variance)),
  };
}

/** Moments of one bin, relative to its first location so that nothing cancels. */
class Bin {
  weight = 0;
  private origin = Number.NaN;
  private first = 0;
  private second = 0;
  private squares = 0;

  add(weight: number, location: number, scale: number): void {
    if (this.weight === 0) this.origin = location;
    const shift = location - this.origin;
    this.weight += weight;
    this.first += weight * shift;
    this.second += weight * shift * shift;
    this.squares += weight * scale * scale;
  }

  get location(): number {
    return this.origin + this.first / this.weight;
  }

  scale(variance: number): number {
    const between = Math.max(this.second / this.weight - (this.first / this.weight) ** 2, 0);
    return Math.sqrt(this.squares / this.weight + between / variance);
  }
}

function moments({ weights, locations, scales }: Components): { mean: number; sd: number } {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const mean = weights.reduce((sum, weight, index) => sum + weight * (locations[index] ?? 0), 0) / total;
  const squares = weights.reduce(
    (sum, weight, index) =>
      sum + weight * (((locations[index] ?? 0) - mean) ** 2 + (scales[index] ?? 0) ** 2),
    0,
  );
  return { mean, sd: Math.sqrt(squares / total) };
}

/** Distribution function of a mixture; the weights need not sum to 1. */
export function mixtureCdf(
  { weights, locations, scales }: Components,
  familyCdf: (standardised: number) => number,
  value: number,
): number {
  let total = 0;
  let below = 0;
  for (let index = 0; index < weights.length; index++) {
    const weight = weights[index] ?? 0;
    total += weight;
    below += weight * familyCdf((value - (locations[index] ?? 0)) / (scales[index] ?? 1));
  }
  return below / total;
}
