import type { LiftResult } from '../../src/statistics/lift/answer/liftResult';
import type { LiftInput } from '../../src/statistics/lift/question/liftInput';
import { seeded } from './random';
import type { Suite } from './suites';

export type Method = (input: LiftInput) => LiftResult;
/** The results with each of these effects put in, the first of which is none. */
export type Effects = (input: LiftInput, effects: readonly number[]) => readonly LiftResult[];

/** How a method does on one kind of series; shares are of the series for which it gives an answer. */
export interface Measures {
  readonly answered: number;
  /** Share whose limits exclude zero although nothing happened. */
  readonly falseAlarms: number;
  readonly wrongClearGains: number;
  readonly wrongClearLosses: number;
  /** How often the limits hold the effect, by effect. */
  readonly coverage: readonly number[];
  /** Limits above zero at the second of the effects. */
  readonly power: number;
  /** Median width of the limits of the lift, without effect. */
  readonly width: number;
}

export const EFFECTS: readonly number[] = [0.1, 0.3, 1];
const POWER_EFFECT = 0.3;

/** Each series comes from a seed of its own, whatever the method and the number of series. */
export function measure(suite: Suite, method: Method, series: number): Measures {
  return measureEffects(suite, oneByOne(method), series);
}

/** The same of a method that needs to fit only once for all effects. */
export function measureEffects(suite: Suite, method: Effects, series: number): Measures {
  const inputs = Array.from({ length: series }, (_, index) => suite.make(seeded(1009 * index + 17)));
  const results = inputs.map((input) => method(input, [0, ...EFFECTS]));
  const found = [0, ...EFFECTS].map((_, index) =>
    results.flatMap((each) => each.slice(index, index + 1)).flatMap(foundOnly),
  );
  const [without = [], ...withEffect] = found;
  const share = (results: typeof without, holds: (result: (typeof without)[number]) => boolean) =>
    results.filter(holds).length / Math.max(results.length, 1);
  return {
    answered: without.length / series,
    falseAlarms: share(without, ({ lift }) => lift.low > 0 || lift.high < 0),
    wrongClearGains: share(without, ({ verdict }) => verdict === 'clearGain'),
    wrongClearLosses: share(without, ({ verdict }) => verdict === 'clearLoss'),
    coverage: EFFECTS.map((effect, index) =>
      share(withEffect[index] ?? [], ({ lift }) => lift.low <= effect && effect <= lift.high),
    ),
    power: share(withEffect[EFFECTS.indexOf(POWER_EFFECT)] ?? [], ({ lift }) => lift.low > 0),
    width: upperMedian(without.map(({ lift }) => lift.high - lift.low)),
  };
}

function foundOnly(result: LiftResult) {
  return result.found ? [result] : [];
}

function oneByOne(method: Method): Effects {
  return (input, effects) => effects.map((effect) => method(raised(input, effect)));
}

/** The same series with its rows from the start on raised. */
export function raised(input: LiftInput, effect: number): LiftInput {
  const [first] = input.post;
  const values = input.values.map((value, row) =>
    value === null || row < first ? value : value * (1 + effect),
  );
  return { ...input, values };
}

function upperMedian(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
