import { useState } from 'preact/hooks';
import { type BuildState, build, type Job } from './build';

/** Builds one stage after the other. Started again, it begins at the first: each completes what is missing. */
export function useBuild(): readonly [BuildState | null, (job: Job | null) => void] {
  const [state, setState] = useState<BuildState | null>(null);
  const start = (job: Job | null) => {
    if (job) build(job, setState);
    else setState(null);
  };
  return [state, start];
}
