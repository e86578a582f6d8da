/** Composition of the noise: a random-walk level, an AR(1) part, and the rest white. */
export interface NoiseShape {
  /** Standard deviation of the level's change from row to row, in units of the noise. */
  readonly levelSd: number;
  /** Share of the noise variance that is AR(1), and its correlation from row to row. */
  readonly arShare: number;
  readonly correlation: number;
  readonly prior: number;
}

/** Prior variance of coefficients relative to the noise; 0 excludes the columns. */
export interface PriorVariance {
  readonly variance: number;
  readonly prior: number;
}

type Autocorrelation = Pick<NoiseShape, 'arShare' | 'correlation' | 'prior'>;
type LevelPrior = Pick<NoiseShape, 'levelSd' | 'prior'>;

const randomWalk = (levelSd: number, prior: number): LevelPrior => ({ levelSd, prior });
const autocorrelation = (arShare: number, correlation: number, prior: number): Autocorrelation => ({
  arShare,
  correlation,
  prior,
});
const priorVariance = (variance: number, prior: number): PriorVariance => ({ variance, prior });

function product(walks: readonly LevelPrior[], autocorrelations: readonly Autocorrelation[]): NoiseShape[] {
  return walks.flatMap(({ levelSd, prior }) =>
    autocorrelations.map((noise) => ({ ...noise, levelSd, prior: prior * noise.prior })),
  );
}

export const FULL_GRID = product(
  [
    randomWalk(0, 0.28),
    randomWalk(0.03, 0.09),
    randomWalk(0.06, 0.17),
    randomWalk(0.12, 0.2),
    randomWalk(0.2, 0.11),
    randomWalk(0.33, 0.08),
    randomWalk(0.55, 0.05),
    randomWalk(0.9, 0.02),
  ],
  [
    autocorrelation(0, 0, 0.25),
    autocorrelation(1, 0.2, 0.2),
    autocorrelation(1, 0.4, 0.15),
    autocorrelation(1, 0.6, 0.12),
    autocorrelation(1, 0.8, 0.28),
  ],
);

/** Enough to compare scales and to find outliers. */
export const COARSE_GRID = product(
  [randomWalk(0, 0.25), randomWalk(0.06, 0.25), randomWalk(0.2, 0.25), randomWalk(0.6, 0.25)],
  [autocorrelation(0, 0, 0.6), autocorrelation(1, 0.5, 0.4)],
);

/** Trend excluded, shrunk, or nearly free. */
export const TREND_VARIANCES = [priorVariance(0, 0.85), priorVariance(1.5, 0.1), priorVariance(200, 0.05)];

/** Up to wide variances: otherwise a strong season would be shrunk and the rest of it taken for noise. */
const SEASON_VARIANCES = [
  priorVariance(0, 0.15),
  priorVariance(0.6 ** 2, 0.35),
  priorVariance(3 ** 2, 0.35),
  priorVariance(15 ** 2, 0.15),
];

export const LEVEL_SHIFT_VARIANCE = 25;
export const CONTROL_VARIANCE = 50;
export const CONTROL_PRIOR = 0.5;

export function seasonVariances(seasonLength: number): PriorVariance[] {
  return seasonLength > 1 ? SEASON_VARIANCES : [priorVariance(0, 1)];
}
