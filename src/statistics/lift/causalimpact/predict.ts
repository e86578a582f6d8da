import { type Components, merge, mixtureCdf } from '../../algebra/mixture';
import { normalCdf } from '../../distributions/normalCdf';
import type { Distribution } from '../../distributions/quantile';
import { functionalsAt, horizon } from './horizon';
import { type Node, type Problem, visitModels } from './node';

const FINENESS = { locations: 25, scales: 40 };
const LEAST_WEIGHT = 1e-9;
/** Standard deviations of a component beyond which nothing counts. */
const REACH = 9;

export interface Prediction {
  readonly mean: number;
  readonly distribution: Distribution;
}

/** Sums of rows from the start on without the effort, each a mixture of normal distributions. */
export function predict(
  problem: Problem,
  nodes: readonly Node[],
  rowSets: readonly (readonly number[])[],
): Prediction[] {
  const horizons = rowSets.map((rows) => horizon(problem.series, rows));
  const components: Components[] = rowSets.map(() => ({ weights: [], locations: [], scales: [] }));
  const top = Math.max(...nodes.map(({ value }) => value));
  for (const node of nodes) {
    visitModels(
      problem,
      node,
      functionalsAt(horizons, node.whitened),
      (regression) => (logWeight, noiseVariance, depth) => {
        const weight = Math.exp(logWeight - top);
        if (weight < LEAST_WEIGHT) return;
        components.forEach(({ weights, locations, scales }, index) => {
          weights.push(weight);
          locations.push(regression.mean(depth, index));
          scales.push(Math.sqrt(noiseVariance * regression.variance(depth, index)));
        });
      },
    );
  }
  return components.map((mixture, index) => onOwnScale(problem, mixture, rowSets[index]?.length ?? 0));
}

function onOwnScale({ series: { mean, sd } }: Problem, standardised: Components, rows: number): Prediction {
  const { weights, locations, scales } = merge(standardised, FINENESS, 1);
  const mixture = {
    weights,
    locations: locations.map((location) => rows * mean + sd * location),
    scales: scales.map((scale) => sd * scale),
  };
  const ends = (reach: number) =>
    mixture.locations.map((location, index) => location + reach * (mixture.scales[index] ?? 0));
  return {
    mean: weightedMean(mixture),
    distribution: {
      from: Math.min(...ends(-REACH)),
      to: Math.max(...ends(REACH)),
      cdf: (total) => mixtureCdf(mixture, normalCdf, total),
    },
  };
}

function weightedMean({ weights, locations }: Components): number {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.reduce((sum, weight, index) => sum + weight * (locations[index] ?? 0), 0) / whole;
}
