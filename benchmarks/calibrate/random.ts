/** Random numbers that are the same in each run. */
export interface Random {
  /** Between 0 and 1. */
  uniform(): number;
  normal(): number;
  gamma(shape: number): number;
  poisson(mean: number): number;
  binomial(trials: number, rate: number): number;
}

export function seeded(seed: number): Random {
  const uniform = mulberry32(seed);
  const normal = () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
  return {
    uniform,
    normal,
    gamma: (shape) => gamma(shape, uniform, normal),
    poisson: (mean) => poisson(mean, uniform),
    binomial: (trials, rate) => binomial(trials, rate, uniform, normal),
  };
}

/** Mulberry32, by Tommy Ettinger (public domain). */
function mulberry32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Marsaglia and Tsang (2000), for shapes of at least 1. */
function gamma(shape: number, uniform: () => number, normal: () => number): number {
  const d = shape - 1 / 3;
  for (;;) {
    const z = normal();
    const v = (1 + z / Math.sqrt(9 * d)) ** 3;
    if (v > 0 && Math.log(1 - uniform()) < (z * z) / 2 + d - d * v + d * Math.log(v)) return d * v;
  }
}

/** Knuth's product of uniforms, for small means. */
function poisson(mean: number, uniform: () => number): number {
  const least = Math.exp(-mean);
  let count = 0;
  for (let product = 1 - uniform(); product > least; product *= 1 - uniform()) count++;
  return count;
}

/** Trials up to each next success (Devroye 1986, section X.4.3); where successes are many, the normal approximation. */
function binomial(trials: number, rate: number, uniform: () => number, normal: () => number): number {
  if (rate > 0.5) return trials - binomial(trials, 1 - rate, uniform, normal);
  const [mean, spread] = [trials * rate, Math.sqrt(trials * rate * (1 - rate))];
  if (mean > 50) return Math.max(0, Math.min(trials, Math.round(mean + spread * normal())));
  let successes = -1;
  for (let passed = 0; passed <= trials; successes++) {
    passed += Math.floor(Math.log(1 - uniform()) / Math.log1p(-rate)) + 1;
  }
  return successes;
}
