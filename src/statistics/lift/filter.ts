import { at, increase } from '../elements';
import type { Design } from './design';
import type { NoiseShape } from './grid';

/** Covariance of the state (level, autocorrelated noise), in units of the noise variance. */
export interface StateCovariance {
  level: number;
  cross: number;
  noise: number;
}

/** All columns of a design made white by one noise shape, and the state that follows the last row. */
export interface Filtered {
  readonly shape: NoiseShape;
  /** Products of the whitened columns with each other; only the part right of the diagonal, and it, is filled. */
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

export function startCovariance({ share }: NoiseShape): StateCovariance {
  return { level: 0, cross: 0, noise: share };
}

/** Takes one observation in: the covariance shrinks, the gain is handed back. */
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
  { drift, share, correlation }: NoiseShape,
): void {
  covariance.level += drift * drift;
  covariance.cross *= correlation;
  covariance.noise = correlation * correlation * (covariance.noise - share) + share;
}

/**
 * Kalman filter over the rows before the start, the same gain for every column: the whitened columns then are an
 * ordinary regression (generalised least squares), whichever of them a model takes.
 */
export function filter(design: Design, shape: NoiseShape): Filtered {
  const { width, cells, pre, inflation } = design;
  const columns = new Columns(width);
  const covariance = startCovariance(shape);
  let logVariances = 0;
  for (let row = 0; row < pre; row++) {
    const start = row * width;
    if (!Number.isNaN(at(cells, start))) {
      const gain = observeRow(covariance, 1 - shape.share + at(inflation, row));
      columns.observe(cells, start, gain);
      logVariances += Math.log(gain.variance);
    }
    columns.predict(shape.correlation);
    predictCovariance(covariance, shape);
  }
  const { gram, levels, noises } = columns;
  return { shape, gram, levels, noises, covariance, logVariances };
}

/** State of each column, and the products of what was new in them. */
class Columns {
  readonly gram: Float64Array;
  readonly levels: Float64Array;
  readonly noises: Float64Array;
  private readonly white: Float64Array;

  constructor(private readonly width: number) {
    this.gram = new Float64Array(width * width);
    this.levels = new Float64Array(width);
    this.noises = new Float64Array(width);
    this.white = new Float64Array(width);
  }

  observe(cells: Float64Array, start: number, gain: Gain): void {
    const scale = 1 / Math.sqrt(gain.variance);
    for (let column = 0; column < this.width; column++) {
      const surprise = at(cells, start + column) - at(this.levels, column) - at(this.noises, column);
      increase(this.levels, column, gain.level * surprise);
      increase(this.noises, column, gain.noise * surprise);
      this.white[column] = surprise * scale;
    }
    this.accumulate();
  }

  private accumulate(): void {
    const { width, white, gram } = this;
    for (let row = 0; row < width; row++) {
      const factor = at(white, row);
      const start = row * width;
      for (let column = row; column < width; column++) {
        increase(gram, start + column, factor * at(white, column));
      }
    }
  }

  predict(correlation: number): void {
    for (let column = 0; column < this.width; column++) {
      this.noises[column] = at(this.noises, column) * correlation;
    }
  }
}
