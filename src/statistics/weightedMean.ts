/** Σ values × weights / Σ weights; NaN when all weights are 0. Both lists have the same length. */
export function weightedMean(values: readonly number[], weights: readonly number[]): number {
  let sum = 0;
  let total = 0;
  values.forEach((value, i) => {
    const weight = weights[i] ?? 0;
    sum += value * weight;
    total += weight;
  });
  return sum / total;
}
