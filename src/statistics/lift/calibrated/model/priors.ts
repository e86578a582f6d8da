/** Noise of one kind: a random-walk level, a share that is autocorrelated, and the rest white. */
export interface NoiseShape {
  /** Standard deviation of the level's steps, in units of the noise. */
  readonly drift: number;
  /** Share of the noise variance that is autocorrelated, and its correlation from row to row. */
  readonly share: number;
  readonly correlation: number;
  readonly prior: number;
}

/** How far coefficients may reach: a variance relative to the noise, 0 when the columns are left out. */
export interface Reach {
  readonly variance: number;
  readonly prior: number;
}

type Autocorrelation = Pick<NoiseShape, 'share' | 'correlation' | 'prior'>;
type Walk = Pick<NoiseShape, 'drift' | 'prior'>;

const walk = (drift: number, prior: number): Walk => ({ drift, prior });
const autocorrelation = (share: number, correlation: number, prior: number): Autocorrelation => ({
  share,
  correlation,
  prior,
});
const reach = (variance: number, prior: number): Reach => ({ variance, prior });

function product(walks: readonly Walk[], autocorrelations: readonly Autocorrelation[]): NoiseShape[] {
  return walks.flatMap(({ drift, prior }) =>
    autocorrelations.map((noise) => ({ ...noise, drift, prior: prior * noise.prior })),
  );
}

export const FULL_GRID = product(
  [
    walk(0, 0.5),
    walk(0.03, 0.07),
    walk(0.06, 0.07),
    walk(0.12, 0.08),
    walk(0.2, 0.11),
    walk(0.33, 0.09),
    walk(0.55, 0.05),
    walk(0.9, 0.03),
  ],
  [
    autocorrelation(0, 0, 0.5),
    autocorrelation(1, 0.2, 0.15),
    autocorrelation(1, 0.4, 0.15),
    autocorrelation(1, 0.6, 0.12),
    autocorrelation(1, 0.8, 0.08),
  ],
);

/** Enough to compare scales and to find outliers. */
export const COARSE_GRID = product(
  [walk(0, 0.25), walk(0.06, 0.25), walk(0.2, 0.25), walk(0.6, 0.25)],
  [autocorrelation(0, 0, 0.6), autocorrelation(1, 0.5, 0.4)],
);

/** Trend out, shrunk, or nearly free. */
export const TREND_REACHES = [reach(0, 0.6), reach(1.5, 0.3), reach(200, 0.1)];

/** Wide tails matter: a strong season with little noise would else be shrunk, and its remains taken for noise. */
const SEASON_REACHES = [reach(0, 0.15), reach(0.6 ** 2, 0.35), reach(3 ** 2, 0.35), reach(15 ** 2, 0.15)];

export const STEP_VARIANCE = 25;
export const CONTROL_VARIANCE = 50;
export const CONTROL_PRIOR = 0.5;

export function seasonReaches(seasonLength: number): Reach[] {
  return seasonLength > 1 ? SEASON_REACHES : [reach(0, 1)];
}
