import { at, increase } from '../../algebra/elements';
import { Gram } from '../../algebra/gram';
import { LogProduct } from '../../algebra/logProduct';
import type { Standardised } from './standardise';

/** Variances of the changes of level and season, in units of the noise variance. */
export interface StateVariances {
  readonly level: number;
  readonly season: number;
}

/** All columns whitened for one choice of variances, and the state (level, seasons) after the last row. */
export interface Whitened {
  readonly stateVariances: StateVariances;
  readonly gram: Float64Array;
  /** State of each column, column after column. */
  readonly states: Float64Array;
  readonly covariance: Float64Array;
  readonly logVariances: number;
}

export function stateSize({ seasonLength }: Pick<Standardised, 'seasonLength'>): number {
  return Math.max(seasonLength, 1);
}

/** Slot of a row's season in the ring of the last seasons. */
export function seasonSlot(row: number, seasonLength: number): number {
  return 1 + (row % (seasonLength - 1));
}

/** Called with the one-step-ahead prediction of the series at each row and its variance. */
type Watch = (expected: number, variance: number) => void;

/** Kalman filter over the rows before the start; `startPrecision` is that of each initial state. */
export function whiten(
  series: Standardised,
  stateVariances: StateVariances,
  startPrecision: number,
  watch?: Watch,
): Whitened {
  const pass = new FilterPass(series, stateVariances, startPrecision);
  for (let row = 0; row < series.pre; row++) {
    if (row > 0) pass.predict(row);
    if (watch) pass.reportPrediction(row, watch);
    pass.observe(row);
  }
  pass.predict(series.pre);
  return pass.result();
}

class FilterPass {
  private readonly size: number;
  private readonly covariance: Float64Array;
  private readonly states: Float64Array;
  private readonly gram: Gram;
  private readonly gain: Float64Array;
  /** Running sums of each column's seasons, and of each state's covariances with the seasons. */
  private readonly seasonSums: Float64Array;
  private readonly covarianceSums: Float64Array;
  private readonly variances = new LogProduct();

  constructor(
    private readonly series: Standardised,
    private readonly stateVariances: StateVariances,
    startPrecision: number,
  ) {
    const size = stateSize(series);
    this.size = size;
    this.covariance = new Float64Array(size * size);
    for (let i = 0; i < size; i++) this.covariance[i * size + i] = 1 / startPrecision;
    this.covarianceSums = new Float64Array(size).fill(1 / startPrecision, 1);
    this.states = new Float64Array(series.width * size);
    this.states[0] = at(series.cells, 0);
    this.seasonSums = new Float64Array(series.width);
    this.gram = new Gram(series.width);
    this.gain = new Float64Array(size);
  }

  result(): Whitened {
    const { stateVariances, gram, states, covariance, variances } = this;
    return { stateVariances, gram: gram.result(), states, covariance, logVariances: variances.value };
  }

  /** From one row to the given next one. */
  predict(row: number): void {
    increase(this.covariance, 0, this.stateVariances.level);
    if (this.size > 1) this.turnSeason(seasonSlot(row, this.size));
  }

  reportPrediction(row: number, watch: Watch): void {
    const slot = this.slot(row);
    const variance = this.prepareGain(slot);
    watch(at(this.states, 0) + (slot > 0 ? at(this.states, slot) : 0), variance);
  }

  observe(row: number): void {
    const { width, cells } = this.series;
    if (Number.isNaN(at(cells, row * width))) return;
    const slot = this.slot(row);
    const variance = this.prepareGain(slot);
    const seasonGain = this.seasonGain();
    this.observeColumns(row, slot, variance, seasonGain);
    this.shrink(variance, seasonGain);
    this.variances.multiply(variance);
  }

  private slot(row: number): number {
    return this.size > 1 ? seasonSlot(row, this.size) : 0;
  }

  /** The oldest season's slot becomes minus the sum of all: seasons sum to zero but for a change. */
  private turnSeason(slot: number): void {
    const { size, covariance, covarianceSums } = this;
    let whole = 0;
    for (let j = 1; j < size; j++) whole += at(covarianceSums, j);
    for (let j = 0; j < size; j++) {
      if (j === slot) continue;
      const left = at(covariance, slot * size + j);
      const turned = -at(covarianceSums, j);
      covariance[slot * size + j] = turned;
      covariance[j * size + slot] = turned;
      covarianceSums[j] = -left;
    }
    covariance[slot * size + slot] = whole + this.stateVariances.season;
    increase(covarianceSums, slot, this.stateVariances.season);
    this.turnStates(slot);
  }

  private turnStates(slot: number): void {
    const { states, seasonSums, size } = this;
    for (let column = 0; column < seasonSums.length; column++) {
      const left = at(states, column * size + slot);
      states[column * size + slot] = -at(seasonSums, column);
      seasonSums[column] = -left;
    }
  }

  /** Computes the covariances of the states with the row's value; returns the value's variance. */
  private prepareGain(slot: number): number {
    const { size, covariance, gain } = this;
    for (let i = 0; i < size; i++) {
      gain[i] = at(covariance, i) + (slot > 0 ? at(covariance, slot * size + i) : 0);
    }
    return 1 + at(gain, 0) + (slot > 0 ? at(gain, slot) : 0);
  }

  private seasonGain(): number {
    let sum = 0;
    for (let i = 1; i < this.size; i++) sum += at(this.gain, i);
    return sum;
  }

  private observeColumns(row: number, slot: number, variance: number, seasonGain: number): void {
    const { size, states, gain, seasonSums, gram } = this;
    const { width, cells } = this.series;
    const { pending, next } = gram;
    const inverse = 1 / variance;
    const scale = Math.sqrt(inverse);
    for (let column = 0; column < width; column++) {
      const start = column * size;
      const expected = at(states, start) + (slot > 0 ? at(states, start + slot) : 0);
      const innovation = at(cells, row * width + column) - expected;
      const factor = innovation * inverse;
      for (let i = 0; i < size; i++) increase(states, start + i, at(gain, i) * factor);
      increase(seasonSums, column, seasonGain * factor);
      pending[next + column] = innovation * scale;
    }
    gram.take();
  }

  private shrink(variance: number, seasonGain: number): void {
    const { size, covariance, covarianceSums, gain } = this;
    for (let i = 0; i < size; i++) {
      const factor = at(gain, i) / variance;
      increase(covarianceSums, i, -factor * seasonGain);
      for (let j = 0; j <= i; j++) {
        const rest = at(covariance, i * size + j) - factor * at(gain, j);
        covariance[i * size + j] = rest;
        covariance[j * size + i] = rest;
      }
    }
  }
}
