import { CLEAR_CONFIDENCE, LIKELY_CONFIDENCE, verdict } from '../../verdict';
import { actualTotal } from '../answer/actualTotal';
import type { Estimate } from '../answer/estimate';
import { absoluteEffect, narrow, relativeEffect } from '../answer/estimate';
import type { LiftFound, LiftResult } from '../answer/liftResult';
import type { LiftInput } from '../question/liftInput';
import { expectedTotal, fitLift, type LiftFit } from './fitLift';
import { unseenSeason, withSeason } from './predict/unseenSeason';

/**
 * Effect on the total of the rows of the effort, relative to the total predicted from the past: Bayesian structural
 * time-series models averaged over noise, trend, season, controls and scale, with limits that placebo starts in the
 * past may widen. Limits are in the units of the series; `lift` is relative. The same input gives the same bits.
 */
export function calibratedLift(input: LiftInput): LiftResult {
  const fit = fitLift(input);
  return fit.found ? assessEffect(fit, input.confidence) : fit;
}

export function assessEffect(fit: LiftFit, confidence: number): LiftFound {
  const { observations, excesses } = fit;
  const actual = actualTotal(observations, excesses, observations.after);
  const expected = expectedTotal(fit, confidence);
  const { clear } = fit;
  const clearLift = relativeEffect(actual, clear);
  const season = unseenSeason(observations);
  const surest = relativeEffect(actual, withSeason(clear, season, CLEAR_CONFIDENCE));
  return {
    found: true,
    actual: actual.value,
    expected,
    lift: relativeEffect(actual, expected),
    extra: absoluteEffect(actual, expected),
    probabilityOfGain: probabilityOfGain(fit, actual),
    smallestVisible: clear.high / clear.value - 1,
    restsOnSingleRows: restsOnSingleRows(actual.value, clear, clearLift),
    verdict: verdict(surest, relativeEffect(actual, expectedTotal(fit, LIKELY_CONFIDENCE))),
    unseenSeason: season.share,
    placebos: fit.placebos,
    widening: fit.widening,
    placeboWidening: fit.placeboWidening,
    learntWidening: fit.learntWidening,
  };
}

/** Whether the effect would be clear if extreme rows counted like the others. */
function restsOnSingleRows(actual: number, expected: Estimate, lift: Estimate): boolean {
  const isGain = actual > expected.high && lift.low <= 0;
  const isLoss = actual < expected.low && lift.high >= 0;
  return isGain || isLoss;
}

/** Probability of a gain, as cautious as the limits: extreme rows move it towards 0.5 at most. */
function probabilityOfGain({ predictive, clear, widening }: LiftFit, actual: Estimate): number {
  const below = (total: number) => predictive.cdf(narrow(clear.value, total, widening));
  return Math.max(below(actual.low), Math.min(below(actual.high), 0.5));
}
