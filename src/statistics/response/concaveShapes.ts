/** How much more money brings in a period, up to a factor: it rises, and more and more slowly. */
export interface ConcaveShape {
  value(cost: number): number;
  /** What the next unit adds. */
  slope(cost: number): number;
}

/**
 * Half points by the usual cost, from hardly any bend within reach to one that is nearly over at the usual cost. They lie so near
 * each other that one between two of them fits as well as either.
 */
const HALF_POINTS = [8, 4, 2, 1, 0.5, 0.25, 0.125] as const;

const straight: ConcaveShape = { value: (cost) => cost, slope: () => 1 };

/**
 * A straight line, and saturating curves cost / (cost + half point) of several bends: the Hill function of shape 1, which is how
 * SATURATION and the usual models of a media mix let money bring less and less (Jin and others 2017,
 * https://research.google/pubs/pub46001/).
 * @param usualCost of a period, above 0: half points are multiples of it
 */
export function concaveShapes(usualCost: number): ConcaveShape[] {
  const curved = HALF_POINTS.map((multiple): ConcaveShape => {
    const half = multiple * usualCost;
    return {
      value: (cost) => cost / (cost + half),
      slope: (cost) => half / (cost + half) ** 2,
    };
  });
  return [straight, ...curved];
}
