import { at, increase } from '../../elements';
import { seasonSlot } from './season';
import type { Standardised } from './series';

/** Variances of the steps of level and season, in units of the noise variance. */
export interface Steps {
  readonly level: number;
  readonly season: number;
}

/** All columns made white by one choice of steps, and the state (level, seasons) that follows the last row. */
export interface Whitened {
  readonly steps: Steps;
  readonly gram: Float64Array;
  /** State of each column, column after column. */
  readonly states: Float64Array;
  readonly covariance: Float64Array;
  readonly logVariances: number;
}

/** The product of variances is taken into the logarithm before it overflows. */
const LARGEST_PRODUCT = 1e200;

export function stateSize({ seasonLength }: Pick<Standardised, 'seasonLength'>): number {
  return Math.max(seasonLength, 1);
}

/** Told what the filter expects of the series itself at each row, before it sees the row. */
type Watch = (expected: number, variance: number) => void;

/** Kalman filter over the rows before the start; `startPrecision` is that of each initial state. */
export function whiten(series: Standardised, steps: Steps, startPrecision: number, watch?: Watch): Whitened {
  const pass = new Pass(series, steps, startPrecision);
  for (let row = 0; row < series.pre; row++) {
    if (row > 0) pass.predict(row);
    if (watch) pass.tell(row, watch);
    pass.observe(row);
  }
  pass.predict(series.pre);
  return pass.result();
}

class Pass {
  private readonly size: number;
  private readonly covariance: Float64Array;
  private readonly states: Float64Array;
  private readonly gram: Float64Array;
  private readonly gain: Float64Array;
  private readonly white: Float64Array;
  private readonly slotSums: Float64Array;
  private product = 1;
  private logVariances = 0;

  constructor(
    private readonly series: Standardised,
    private readonly steps: Steps,
    startPrecision: number,
  ) {
    const size = stateSize(series);
    this.size = size;
    this.covariance = new Float64Array(size * size);
    for (let i = 0; i < size; i++) this.covariance[i * size + i] = 1 / startPrecision;
    this.states = new Float64Array(series.width * size);
    this.states[0] = at(series.cells, 0);
    this.gram = new Float64Array(series.width * series.width);
    this.gain = new Float64Array(size);
    this.white = new Float64Array(series.width);
    this.slotSums = new Float64Array(size);
  }

  result(): Whitened {
    const { steps, gram, states, covariance } = this;
    return { steps, gram, states, covariance, logVariances: this.logVariances + Math.log(this.product) };
  }

  /** From one row to the given next one. */
  predict(row: number): void {
    increase(this.covariance, 0, this.steps.level);
    if (this.size > 1) this.turnSeason(seasonSlot(row, this.size));
  }

  tell(row: number, watch: Watch): void {
    const slot = this.slot(row);
    const variance = this.prepareGain(slot);
    watch(at(this.states, 0) + (slot > 0 ? at(this.states, slot) : 0), variance);
  }

  observe(row: number): void {
    const { width, cells } = this.series;
    if (Number.isNaN(at(cells, row * width))) return;
    const slot = this.slot(row);
    const variance = this.prepareGain(slot);
    const scale = 1 / Math.sqrt(variance);
    for (let column = 0; column < width; column++) {
      this.observeColumn(column, at(cells, row * width + column), slot, scale);
    }
    this.accumulate();
    this.shrink(variance);
    this.note(variance);
  }

  private slot(row: number): number {
    return this.size > 1 ? seasonSlot(row, this.size) : 0;
  }

  /** The oldest season's slot takes minus the sum of all: seasons sum to zero but for a step. */
  private turnSeason(slot: number): void {
    const { size, covariance, slotSums } = this;
    let whole = 0;
    for (let j = 0; j < size; j++) {
      let sum = 0;
      for (let i = 1; i < size; i++) sum += at(covariance, j * size + i);
      slotSums[j] = sum;
      if (j > 0) whole += sum;
    }
    for (let j = 0; j < size; j++) {
      const turned = -at(slotSums, j);
      covariance[slot * size + j] = turned;
      covariance[j * size + slot] = turned;
    }
    covariance[slot * size + slot] = whole + this.steps.season;
    for (let column = 0; column < this.series.width; column++) this.turnState(column * size, slot);
  }

  private turnState(start: number, slot: number): void {
    let sum = 0;
    for (let i = 1; i < this.size; i++) sum += at(this.states, start + i);
    this.states[start + slot] = -sum;
  }

  /** Covariances of the states with the row's value; hands the value's variance back. */
  private prepareGain(slot: number): number {
    const { size, covariance, gain } = this;
    for (let i = 0; i < size; i++) {
      gain[i] = at(covariance, i * size) + (slot > 0 ? at(covariance, i * size + slot) : 0);
    }
    return 1 + at(gain, 0) + (slot > 0 ? at(gain, slot) : 0);
  }

  private observeColumn(column: number, value: number, slot: number, scale: number): void {
    const { size, states, gain } = this;
    const start = column * size;
    const surprise = value - at(states, start) - (slot > 0 ? at(states, start + slot) : 0);
    const factor = surprise * scale * scale;
    for (let i = 0; i < size; i++) increase(states, start + i, at(gain, i) * factor);
    this.white[column] = surprise * scale;
  }

  private accumulate(): void {
    const { white, gram } = this;
    const width = white.length;
    for (let row = 0; row < width; row++) {
      const factor = at(white, row);
      for (let column = row; column < width; column++) {
        increase(gram, row * width + column, factor * at(white, column));
      }
    }
  }

  private shrink(variance: number): void {
    const { size, covariance, gain } = this;
    for (let i = 0; i < size; i++) {
      const factor = at(gain, i) / variance;
      for (let j = 0; j <= i; j++) {
        const rest = at(covariance, i * size + j) - factor * at(gain, j);
        covariance[i * size + j] = rest;
        covariance[j * size + i] = rest;
      }
    }
  }

  private note(variance: number): void {
    this.product *= variance;
    if (this.product < LARGEST_PRODUCT) return;
    this.logVariances += Math.log(this.product);
    this.product = 1;
  }
}
