import { useRef, useState } from 'preact/hooks';
import type { Steps } from '../../../imports';
import { runInSlices } from './runInSlices';

/** Work of which the page shows the progress, and that the user can stop. */
export interface Slices {
  /** The share of the running work that is done; null while none runs. */
  readonly progress: number | null;
  readonly run: <Result>(steps: Steps<Result>) => Result | null | Promise<Result | null>;
  /** Does several works one after the other; null stands for those that were stopped. */
  readonly runAll: <Result>(works: readonly Steps<Result>[]) => Promise<(Result | null)[]>;
  readonly cancel: () => void;
}

export function useSlices(): Slices {
  const [progress, setProgress] = useState<number | null>(null);
  /** How often the user has stopped work: what began before the last time ends. */
  const stops = useRef(0);

  const run = <Result>(steps: Steps<Result>, from = 0, to = 1) => {
    const begun = stops.current;
    const watch = {
      onProgress: (share: number) => setProgress(from + share * (to - from)),
      isCancelled: () => stops.current !== begun,
    };
    const result = runInSlices(steps, watch);
    return result instanceof Promise ? result.finally(() => setProgress(null)) : result;
  };

  return {
    progress,
    run,
    runAll: async <Result>(works: readonly Steps<Result>[]) => {
      const begun = stops.current;
      const results: (Result | null)[] = [];
      for (const [index, work] of works.entries()) {
        const isStopped = stops.current !== begun;
        results.push(isStopped ? null : await run(work, index / works.length, (index + 1) / works.length));
      }
      return results;
    },
    cancel: () => {
      stops.current++;
    },
  };
}
