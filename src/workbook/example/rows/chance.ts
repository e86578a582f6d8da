/** Pseudo-random numbers in 0..1, the same for each seed (Park and Miller's generator). */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 16807) % 2147483647;
    return state / 2147483647;
  };
}

/** A factor around 1: `around(next, 0.2)` lies between 0.8 and 1.2. */
export function around(next: () => number, spread: number): number {
  return 1 + spread * (2 * next() - 1);
}
