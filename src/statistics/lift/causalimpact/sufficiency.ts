import { type InsufficientData, insufficientData } from '../answer/result';
import type { Observations } from '../question/observations';
import { controlsProblem, distinctValues } from '../question/sufficiency';

const ALONE = 8;
const WITH_CONTROLS = 14;

/** What is missing before this model can be asked, or `null` when nothing is. */
export function checkSufficiency(observations: Observations): InsufficientData | null {
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
