import { controlsProblem, distinctValues } from '../question/checkSufficiency';
import { type InsufficientData, insufficientData } from '../question/insufficientData';
import type { LiftInput } from '../question/liftInput';
import type { Observations } from '../question/observations';
import type { Node, Problem } from './node';
import { posterior } from './posterior';
import { SpikeAndSlab } from './spikeAndSlab';
import { standardise } from './standardise';

const ALONE = 8;
const WITH_CONTROLS = 14;

/** The posterior of one series. */
export interface Model {
  readonly found: true;
  readonly problem: Problem;
  readonly nodes: readonly Node[];
}

export function fitModel(input: LiftInput): Model | InsufficientData {
  const series = standardise(input);
  const missing = checkSufficiency(series.observations);
  if (missing !== null) return missing;
  const problem: Problem = {
    series,
    regressions: new SpikeAndSlab(series),
    observed: series.observations.before.length,
  };
  return { found: true, problem, nodes: posterior(problem) };
}

/** What the data lack for this model; `null` when they suffice. */
function checkSufficiency(observations: Observations): InsufficientData | null {
  return controlsProblem(observations) ?? rowsProblem(observations);
}

function rowsProblem(observations: Observations): InsufficientData | null {
  const { before, after, controls, seasonLength } = observations;
  if (after.length === 0) return insufficientData('noValueAfter', 0, 1);
  const least = controls.length > 0 ? WITH_CONTROLS : ALONE;
  const seasons = seasonLength > 1 ? 2 * seasonLength : 0;
  const need = Math.max(least, seasons, controls.length + 6);
  if (before.length < need) return insufficientData('tooFewBefore', before.length, need);
  const distinct = distinctValues(observations);
  return distinct < 2 ? insufficientData('tooFewDistinct', distinct, 2) : null;
}
