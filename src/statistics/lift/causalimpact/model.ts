import type { InsufficientData } from '../answer/result';
import type { LiftInput } from '../question/input';
import { posterior } from './lattice';
import type { Node, Problem } from './node';
import { standardise } from './series';
import { SpikeAndSlab } from './spikeAndSlab';
import { checkSufficiency } from './sufficiency';

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
