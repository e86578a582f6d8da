import { at } from '../../algebra/elements';
import { NO_FUNCTIONALS } from '../../algebra/incrementalRegression';
import { normalQuantile } from '../../distributions/normalQuantile';
import type { Estimate } from '../answer/estimate';
import { range } from '../question/observations';
import { whiten } from './filter';
import { type Node, type Problem, visitModels } from './node';
import type { Standardised } from './standardise';

/** The most probable model: its coefficients by column, and its noise variance. */
interface Best {
  readonly coefficients: Float64Array;
  readonly noiseVariance: number;
}

/** One-step-ahead predictions of the most probable model for each row before the start. */
export function oneRowAheadLimits(problem: Problem, nodes: readonly Node[], confidence: number): Estimate[] {
  const node = nodes.reduce((best, other) => (other.value > best.value ? other : best));
  const { coefficients, noiseVariance } = bestModel(problem, node);
  const { mean, sd } = problem.series;
  const explained = range(0, problem.series.pre - 1).map((row) =>
    fittedValue(problem.series, coefficients, row),
  );
  const rows: Estimate[] = [];
  const reach = normalQuantile((1 + confidence) / 2);
  const { tuning, whitened } = node;
  whiten(
    withoutRegression(problem.series, explained),
    whitened.stateVariances,
    tuning.reference,
    (expected, variance) => {
      const value = mean + sd * (expected + (explained[rows.length] ?? 0));
      const width = reach * sd * Math.sqrt(noiseVariance * variance);
      rows.push({ value, low: value - width, high: value + width });
    },
  );
  return rows;
}

function bestModel(problem: Problem, node: Node): Best {
  let best: Best = {
    coefficients: new Float64Array(problem.series.width),
    noiseVariance: node.meanNoiseVariance,
  };
  let most = Number.NEGATIVE_INFINITY;
  visitModels(problem, node, NO_FUNCTIONALS, (regression) => (logWeight, noiseVariance, depth) => {
    if (logWeight <= most) return;
    most = logWeight;
    best = { coefficients: regression.coefficients(depth), noiseVariance };
  });
  return best;
}

function fittedValue({ cells, width }: Standardised, coefficients: Float64Array, row: number): number {
  let sum = 0;
  for (let column = 1; column < width; column++)
    sum += at(coefficients, column) * at(cells, row * width + column);
  return sum;
}

/** The series alone, minus its fitted values. */
function withoutRegression(series: Standardised, explained: readonly number[]): Standardised {
  const cells = Float64Array.from(explained, (value, row) => at(series.cells, row * series.width) - value);
  return { ...series, width: 1, cells };
}
