/**
 * Prior of a standard deviation: its precision has a gamma distribution, in which the prior counts like `2 * shape`
 * observations with the sum of squares `2 * rate`. Cut above `most`.
 */
export interface DeviationPrior {
  readonly shape: number;
  readonly rate: number;
  readonly most: number;
}

function prior(observations: number, guess: number, most: number): DeviationPrior {
  return { shape: observations / 2, rate: (observations * guess * guess) / 2, most };
}

/** Priors of the R package CausalImpact 1.3, for a series of standard deviation 1. */
export const LEVEL = prior(32, 0.01, 1);
export const SEASON = prior(0.01, 0.01, 1);
const NOISE_ALONE = prior(0.01, 1, 1.2);
/** With controls, 80 % of the variance is expected to be explained. */
const NOISE_WITH_CONTROLS = prior(50, Math.sqrt(1 - 0.8), 1.2);

export function noisePrior(hasControls: boolean): DeviationPrior {
  return hasControls ? NOISE_WITH_CONTROLS : NOISE_ALONE;
}

/** Spike and slab: expected number of coefficients, and weight of their prior as a share of the observations. */
export const EXPECTED_MODEL_SIZE = 3;
export const SLAB_SHARE = 0.01;
export const SLAB_DIAGONAL = 0.5;
