import { sum } from '../../../sum';
import { isCount } from '../../question/checkSufficiency';

/** A scale on which effects may be additive. The total of the rows has a scale of its own. */
export interface Scale {
  readonly name: 'linear' | 'log' | 'sqrt' | 'count';
  isOffered(values: readonly number[]): boolean;
  to(value: number): number;
  from(transformed: number): number;
  /** Logarithm of the derivative of `to`. */
  logDerivative(value: number): number;
  /** The total's own scale, on which its distribution is near to Student's t. */
  readonly total: TotalScale;
}

export interface TotalScale {
  to(total: number): number;
  from(transformed: number): number;
  /** Derivative of the transformed total in each expected row. */
  weights(path: readonly number[], noiseVariance: number): number[];
  /**
   * Transformed total of the expected rows. `own` is the share of the noise variance that the total has itself:
   * the mean of a curved function lies above its median by the rest.
   */
  centre(path: readonly number[], noiseVariance: number, own: number): number;
}

const plainTotal: TotalScale = {
  to: (total) => total,
  from: (transformed) => transformed,
  weights: (path) => path.map(() => 1),
  centre: (path) => sum(path),
};

/** Sum of log-normal rows taken as log-normal (Fenton 1960, https://doi.org/10.1109/TCOM.1960.1097606). */
const logTotal: TotalScale = {
  to: (total) => (total > 0 ? Math.log(total) : Number.NEGATIVE_INFINITY),
  from: Math.exp,
  weights: (path) => {
    const rows = path.map(Math.exp);
    const total = sum(rows);
    return rows.map((row) => row / total);
  },
  centre: (path, noiseVariance, own) => Math.log(sum(path.map(Math.exp))) + (noiseVariance * (1 - own)) / 2,
};

/**
 * Sum of squares; `shift` is what `to` added to each row. The centre lies low where rows are counts of a few: by 14 % of
 * the total at a mean of 1.5 per row, 6 % at 3, nothing from 20 on.
 */
function squaredTotal(shift: number): TotalScale {
  const squares = (path: readonly number[], perRow: number) =>
    Math.max(sum(path.map((value) => value * value)) + path.length * (perRow - shift), 1e-9);
  return {
    to: (total) => Math.sqrt(Math.max(total, 0)),
    from: (transformed) => Math.max(transformed, 0) ** 2,
    weights: (path, noiseVariance) => {
      const root = Math.sqrt(squares(path, noiseVariance));
      return path.map((value) => value / root);
    },
    centre: (path, noiseVariance, own) => Math.sqrt(squares(path, noiseVariance * (1 - own))),
  };
}

const linear: Scale = {
  name: 'linear',
  isOffered: () => true,
  to: (value) => value,
  from: (transformed) => transformed,
  logDerivative: () => 0,
  total: plainTotal,
};

const log: Scale = {
  name: 'log',
  isOffered: (values) => values.every((value) => value > 0),
  to: Math.log,
  from: Math.exp,
  logDerivative: (value) => -Math.log(value),
  total: logTotal,
};

function squareRoot(name: 'sqrt' | 'count', shift: number, isOffered: Scale['isOffered']): Scale {
  return {
    name,
    isOffered,
    to: (value) => Math.sqrt(Math.max(value + shift, 0)),
    from: (transformed) => Math.max(transformed, 0) ** 2 - shift,
    logDerivative: (value) => -Math.log(2) - Math.log(value + shift) / 2,
    total: squaredTotal(shift),
  };
}

const sqrt = squareRoot('sqrt', 0, (values) => log.isOffered(values) && !values.every(isCount));

/** Anscombe's shift keeps the noise of small counts even (https://doi.org/10.1093/biomet/35.3-4.246). */
const count = squareRoot('count', 0.375, (values) => values.every(isCount));

const SCALES: readonly Scale[] = [linear, sqrt, log, count];

export function scalesFor(values: readonly number[]): Scale[] {
  return SCALES.filter((scale) => scale.isOffered(values));
}
