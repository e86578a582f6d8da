import { LIKELY_CONFIDENCE, verdict } from '../../verdict';
import { actualTotal } from '../answer/actual';
import { difference, narrow, relative } from '../answer/limits';
import type { Estimate, LiftFound, LiftResult } from '../answer/result';
import type { LiftInput } from '../question/input';
import { expectedTotal, type Learnt, learn } from './learn';

/**
 * Effect on the total of the rows of the effort against what the past lets expect: structural time-series models
 * averaged over noise, trend, season, controls and scale, with limits that placebo starts in the past may widen.
 */
export function calibratedLift(input: LiftInput): LiftResult {
  const learnt = learn(input);
  return learnt.found ? judge(learnt, input.confidence) : learnt;
}

export function judge(learnt: Learnt, confidence: number): LiftFound {
  const { observations, excesses } = learnt;
  const actual = actualTotal(observations, excesses, observations.after);
  const expected = expectedTotal(learnt, confidence);
  const { clear } = learnt;
  const clearLift = relative(actual, clear);
  return {
    found: true,
    actual: actual.value,
    expected,
    lift: relative(actual, expected),
    extra: difference(actual, expected),
    probabilityOfGain: probabilityOfGain(learnt, actual),
    smallestVisible: clear.high / clear.value - 1,
    restsOnSingleRows: restsOnSingleRows(actual.value, clear, clearLift),
    verdict: verdict(clearLift, relative(actual, expectedTotal(learnt, LIKELY_CONFIDENCE))),
    placebos: learnt.placebos,
    widening: learnt.widening,
  };
}

/** The effect would be clear if single extreme rows counted like the others. */
function restsOnSingleRows(actual: number, expected: Estimate, lift: Estimate): boolean {
  const isGain = actual > expected.high && lift.low <= 0;
  const isLoss = actual < expected.low && lift.high >= 0;
  return isGain || isLoss;
}

/** As cautious as the limits: even when single rows, whichever way they point, leave it open. */
function probabilityOfGain({ predictive, clear, widening }: Learnt, actual: Estimate): number {
  const below = (total: number) => predictive.cdf(narrow(clear.value, total, widening));
  return Math.max(below(actual.low), Math.min(below(actual.high), 0.5));
}
