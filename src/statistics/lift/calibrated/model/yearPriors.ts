/** How the year moves the level: by waves, by what the same time of the years before did, by both, or not. */
export interface YearPrior {
  /** Pairs of waves: one, two or three a year. */
  readonly waves: number;
  /** Prior variance of the waves' coefficients. */
  readonly variance: number;
  /** Prior variance of the coefficient of the years before; 0 leaves them out. */
  readonly profile: number;
  readonly prior: number;
}

/** Share of what the same time of the years before did that is expected again. */
export const PROFILE_REPEATS = 0.7;

const WEEKS_PER_YEAR = 365.25 / 7;
/** Standard deviation of shrunk waves, in units of the noise of a week's mean, and of nearly free ones in that of a row. */
const SHRUNK = 0.6;
const FREE = 3;

/** A year that has passed once, and one of which a good part has been seen twice. */
const YEARS_PASSED = 0.98;
const YEARS_KNOWN = 1.45;

const year = (waves: number, sd: number, profile: number, prior: number): YearPrior => ({
  waves,
  variance: sd * sd,
  profile,
  prior,
});

/**
 * What a past of this many years can tell of the year, with the weights under which real series of other sources kept
 * their limits best (docs/method.md).
 */
export function yearPriors(years: number, rowsPerYear: number): readonly YearPrior[] {
  if (years === 0) return [year(0, 0, 0, 1)];
  const shrunk = SHRUNK * Math.sqrt(WEEKS_PER_YEAR / rowsPerYear);
  // Less than a year says next to nothing of its swing: the prior does.
  if (years < YEARS_PASSED) return [year(0, 0, 0, 0.1), year(2, shrunk, 0, 0.9)];
  if (years < YEARS_KNOWN) {
    return [year(0, 0, 0, 0.1), year(2, shrunk, 0, 0.6), year(0, 0, 0.5, 0.15), year(2, shrunk, 0.5, 0.15)];
  }
  return [
    year(0, 0, 0, 0.15),
    year(1, shrunk, 0, 0.3),
    year(2, FREE, 0, 0.15),
    year(3, FREE, 0, 0.1),
    year(0, 0, 4, 0.15),
    year(1, FREE, 4, 0.15),
  ];
}
