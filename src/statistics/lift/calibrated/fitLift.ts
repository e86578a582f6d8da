import { at } from '../../algebra/elements';
import type { Distribution } from '../../distributions/quantile';
import { mean } from '../../mean';
import { CLEAR_CONFIDENCE } from '../../verdict';
import type { Excess } from '../answer/actualTotal';
import { type Estimate, estimateOf, widen } from '../answer/estimate';
import type { Placebo } from '../answer/liftResult';
import { checkSufficiency } from '../question/checkSufficiency';
import { type InsufficientData, insufficientData } from '../question/insufficientData';
import type { LiftInput } from '../question/liftInput';
import { type Observations, observe } from '../question/observations';
import { bestPath, expectedPath } from './model/bestPath';
import { fitScales, type ScaleFit } from './model/fitScales';
import { counterfactual } from './predict/counterfactual';
import { findExcesses } from './predict/findExcesses';
import { learntWidening } from './predict/learntWidening';
import { placebos, widening } from './predict/placebos';

/** The models fitted to the past of one series, and the prediction of its total. */
export interface LiftFit {
  readonly found: true;
  readonly observations: Observations;
  /** The most probable scale first. */
  readonly fits: readonly ScaleFit[];
  readonly predictive: Distribution;
  /** Expected total with the limits that a clear verdict requires. */
  readonly clear: Estimate;
  readonly placebos: readonly Placebo[];
  readonly widening: number;
  readonly placeboWidening: number;
  readonly learntWidening: number;
  readonly excesses: readonly Excess[];
}

/** Noise of a single row, relative to its mean, above which totals can't be assessed. */
const MOST_NOISE = 1.2;
/** When only much more than a doubling would show, a verdict is of no use. */
const LEAST_USEFUL_LIFT = 1.25;

export function fitLift(input: LiftInput): LiftFit | InsufficientData {
  const observations = observe(input);
  const missing = checkSufficiency(observations);
  if (missing !== null) return missing;
  const fits = fitScales(observations);
  const [best] = fits;
  if (best === undefined) throw new Error('No scale fits.');
  const predictive = counterfactual(fits, observations.after);
  const tried = placebos(observations, best, input.confidence);
  const plain = estimateOf(predictive, CLEAR_CONFIDENCE);
  const placeboWidening = widening(tried);
  const imprecision = checkPrecision(observations, best, widen(plain, placeboWidening));
  if (imprecision !== null) return imprecision;
  const learnt = learntWidening(observations);
  const factor = Math.max(placeboWidening, learnt);
  const clear = widen(plain, factor);
  const excesses = findExcesses(observations, best.fit, best.scale);
  return {
    found: true,
    observations,
    fits,
    predictive,
    clear,
    placebos: tried,
    widening: factor,
    placeboWidening,
    learntWidening: learnt,
    excesses,
  };
}

/** Expected total with its limits, widened like those of a clear verdict. */
export function expectedTotal(
  { predictive, clear, widening: factor }: LiftFit,
  confidence: number,
): Estimate {
  if (confidence === CLEAR_CONFIDENCE) return clear;
  return widen(estimateOf(predictive, confidence), factor);
}

function checkPrecision(
  observations: Observations,
  best: ScaleFit,
  expected: Estimate,
): InsufficientData | null {
  if (expected.value <= 0) return insufficientData('expectedNotPositive', expected.value, 0);
  const noise = relativeNoise(observations, best);
  if (noise > MOST_NOISE) return insufficientData('tooIrregular', noise, MOST_NOISE);
  const visible = expected.high / expected.value - 1;
  return visible >= LEAST_USEFUL_LIFT
    ? insufficientData('onlyMoreThanDoubling', visible, LEAST_USEFUL_LIFT)
    : null;
}

/** Noise of one row relative to its mean. */
function relativeNoise(
  { after, values, before }: Observations,
  { scale, fit: { design, best } }: ScaleFit,
): number {
  const noise = design.sd * Math.sqrt(best.noiseVariance);
  if (scale.name === 'log') return noise;
  if (scale.name === 'linear') return noise / mean(before.map((row) => at(values, row)));
  const path = expectedPath(design, bestPath(design, best));
  return (2 * noise) / Math.sqrt(mean(after.map((row) => (path[row - design.pre] ?? 0) ** 2)));
}
