import { at } from '../../../algebra/elements';
import { Gram } from '../../../algebra/gram';
import { LogProduct } from '../../../algebra/logProduct';
import type { Design } from './design';
import type { NoiseShape } from './priors';

/** Covariance of the state (level, autocorrelated noise), in units of the noise variance. */
export interface StateCovariance {
  level: number;
  cross: number;
  noise: number;
}

/** All columns of a design whitened for one noise shape, and the state after the last row before the start. */
export interface Filtered {
  readonly shape: NoiseShape;
  /** Products of the whitened columns with each other, upper triangle. */
  readonly gram: Float64Array;
  readonly levels: Float64Array;
  readonly noises: Float64Array;
  readonly covariance: StateCovariance;
  readonly logVariances: number;
}

/** Kalman gain of one row. */
export interface Gain {
  readonly level: number;
  readonly noise: number;
  readonly variance: number;
}

export function startCovariance({ arShare }: NoiseShape): StateCovariance {
  return { level: 0, cross: 0, noise: arShare };
}

/** Updates the covariance with one observation and returns the gain. */
export function observeRow(covariance: StateCovariance, white: number): Gain {
  const level = covariance.level + covariance.cross;
  const noise = covariance.cross + covariance.noise;
  const variance = level + noise + white;
  covariance.level -= (level * level) / variance;
  covariance.cross -= (level * noise) / variance;
  covariance.noise -= (noise * noise) / variance;
  return { level: level / variance, noise: noise / variance, variance };
}

/** One row forward in time. */
export function predictCovariance(
  covariance: StateCovariance,
  { levelSd, arShare, correlation }: NoiseShape,
): void {
  covariance.level += levelSd * levelSd;
  covariance.cross *= correlation;
  covariance.noise = correlation * correlation * (covariance.noise - arShare) + arShare;
}

/**
 * Kalman filter over the rows before the start, with the same gain for every column: regression on the whitened columns
 * is then generalised least squares, whichever of them a model includes.
 */
export function filter(design: Design, shape: NoiseShape): Filtered {
  const { width, cells, pre, inflation } = design;
  const columns = new Columns(width, shape.correlation);
  const covariance = startCovariance(shape);
  const variances = new LogProduct();
  for (let row = 0; row < pre; row++) {
    const start = row * width;
    if (Number.isNaN(at(cells, start))) columns.skip();
    else {
      const gain = observeRow(covariance, 1 - shape.arShare + at(inflation, row));
      columns.observe(cells, start, gain);
      variances.multiply(gain.variance);
    }
    predictCovariance(covariance, shape);
  }
  const { levels, noises } = columns;
  return { shape, gram: columns.gram.result(), levels, noises, covariance, logVariances: variances.value };
}

/** State of each column, and the products of their innovations. */
class Columns {
  readonly gram: Gram;
  readonly levels: Float64Array;
  readonly noises: Float64Array;

  constructor(
    private readonly width: number,
    private readonly correlation: number,
  ) {
    this.gram = new Gram(width);
    this.levels = new Float64Array(width);
    this.noises = new Float64Array(width);
  }

  /** Updates with a row and predicts the next. */
  observe(cells: Float64Array, start: number, gain: Gain): void {
    const { width, correlation, levels, noises, gram } = this;
    const { pending, next } = gram;
    const scale = 1 / Math.sqrt(gain.variance);
    for (let column = 0; column < width; column++) {
      const level = at(levels, column);
      const noise = at(noises, column);
      const innovation = at(cells, start + column) - level - noise;
      levels[column] = level + gain.level * innovation;
      noises[column] = correlation * (noise + gain.noise * innovation);
      pending[next + column] = innovation * scale;
    }
    gram.take();
  }

  /** Predicts the next row without an observation. */
  skip(): void {
    for (let column = 0; column < this.width; column++) {
      this.noises[column] = at(this.noises, column) * this.correlation;
    }
  }
}
