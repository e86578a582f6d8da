import { quantile } from '../../distributions/quantile';
import { CLEAR_CONFIDENCE, LIKELY_CONFIDENCE, verdict } from '../../verdict';
import { actualTotal } from '../answer/actualTotal';
import type { Estimate } from '../answer/estimate';
import { absoluteEffect, relativeEffect } from '../answer/estimate';
import type { LiftFound, LiftResult } from '../answer/liftResult';
import type { LiftRow } from '../answer/liftRows';
import { liftRows } from '../answer/liftRows';
import type { InsufficientData } from '../question/insufficientData';
import type { LiftInput } from '../question/liftInput';
import { fitModel } from './fitModel';
import { oneRowAheadLimits } from './oneRowAheadLimits';
import { type Prediction, predict } from './predict';

/**
 * Model and priors of the R package CausalImpact 1.3 (Brodersen and others 2015, https://doi.org/10.1214/14-AOAS788),
 * by quadrature instead of random draws: the same input always gives the same output. Where the posterior has several
 * modes all of them count. For comparison with published results: its limits are too narrow on many short series.
 */
export function causalImpact(input: LiftInput): LiftResult {
  const model = fitModel(input);
  if (!model.found) return model;
  const { observations } = model.problem.series;
  const [prediction] = predict(model.problem, model.nodes, [observations.after]);
  if (prediction === undefined) throw new Error('Nothing was predicted.');
  return assessEffect(actualTotal(observations, [], observations.after), prediction, input.confidence);
}

/** The same model row by row, for charts: a row per value of the input. */
export function causalImpactSeries(input: LiftInput): LiftRow[] | InsufficientData {
  const model = fitModel(input);
  if (!model.found) return model;
  const { problem, nodes } = model;
  const { observations } = problem.series;
  return liftRows(input.values, {
    observations,
    before: () => oneRowAheadLimits(problem, nodes, input.confidence),
    sums: (rowSets) =>
      predict(problem, nodes, rowSets).map((prediction) => expectedTotal(prediction, input.confidence)),
    actual: (rows) => actualTotal(observations, [], rows),
  });
}

function assessEffect(actual: Estimate, prediction: Prediction, confidence: number): LiftFound {
  const expected = expectedTotal(prediction, confidence);
  const clear = expectedTotal(prediction, CLEAR_CONFIDENCE);
  const likely = expectedTotal(prediction, LIKELY_CONFIDENCE);
  return {
    found: true,
    actual: actual.value,
    expected,
    lift: relativeEffect(actual, expected),
    extra: absoluteEffect(actual, expected),
    probabilityOfGain: prediction.distribution.cdf(actual.value),
    smallestVisible: clear.high / clear.value - 1,
    restsOnSingleRows: false,
    verdict: verdict(absoluteEffect(actual, clear), absoluteEffect(actual, likely)),
    placebos: [],
    unseenSeason: 0,
    widening: 1,
    placeboWidening: 1,
    learntWidening: 1,
  };
}

/** As in the package, the expected total is the mean of its distribution. */
function expectedTotal({ mean, distribution }: Prediction, confidence: number): Estimate {
  return {
    value: mean,
    low: quantile(distribution, (1 - confidence) / 2),
    high: quantile(distribution, (1 + confidence) / 2),
  };
}
