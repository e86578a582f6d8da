import type { TooThin } from '../answer/result';
import type { LiftInput } from '../question/input';
import { posterior } from './lattice';
import type { Node, Problem } from './node';
import { standardise } from './series';
import { SpikeAndSlab } from './spikeAndSlab';
import { whatIsMissing } from './sufficiency';

/** The posterior of one series. */
export interface Model {
  readonly found: true;
  readonly problem: Problem;
  readonly nodes: readonly Node[];
}

export function fitModel(input: LiftInput): Model | TooThin {
  const series = standardise(input);
  const missing = whatIsMissing(series.observations);
  if (missing !== null) return missing;
  const problem: Problem = {
    series,
    regressions: new SpikeAndSlab(series),
    observed: series.observations.before.length,
  };
  return { found: true, problem, nodes: posterior(problem) };
}
