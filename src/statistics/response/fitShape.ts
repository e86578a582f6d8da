import { variance } from '../moments';
import { sum } from '../sum';

/** The factor by which a shape is multiplied to fit the gains. */
export interface ShapeFit {
  readonly factor: number;
  readonly error: number;
  /** Variance of the factor as the periods show it, by that of an error which is the same at any cost; 1 at least. */
  readonly unevenness: number;
  readonly degrees: number;
  /** Logarithm of the restricted likelihood, up to what all shapes of one whitening share. */
  readonly logLikelihood: number;
}

/** What is fitted: a factor, and the level. */
export const FITTED = 2;
/** Student's t has no variance below this many degrees, and its distribution is computed less exactly. */
const FEWEST_DEGREES = 2;
/** Gains that never vary leave no noise; its logarithm must stay a number. */
const SMALLEST_SQUARES = 1e-12;

/**
 * Regression of gains on a shape's values. Its error is never taken for smaller than the periods show where large costs vary more
 * than small ones do (HC3: MacKinnon and White 1985, https://doi.org/10.1016/0304-4076(85)90158-7), with the degrees of freedom that
 * a few large costs leave.
 * @param gains without their level
 * @param values of the shape at each period's cost, not all equal
 * @param rows takes the level out of the values too
 */
export function fitShape(
  gains: readonly number[],
  values: readonly number[],
  rows: (series: readonly number[]) => number[],
): ShapeFit {
  const spread = standardDeviation(values);
  // In units of its own spread: no shape is likelier for the size of its numbers.
  const column = rows(values.map((value) => value / spread));
  const length = sum(column.map((value) => value * value));
  const factor = sum(column.map((value, row) => value * (gains[row] ?? 0))) / length;
  const errors = gains.map((gain, row) => gain - factor * (column[row] ?? 0));
  const least = SMALLEST_SQUARES * sum(gains.map((gain) => gain * gain)) || SMALLEST_SQUARES;
  const squares = Math.max(sum(errors.map((error) => error * error)), least);
  const degrees = gains.length + 1 - FITTED;
  const modelled = squares / degrees / length;
  const leverages = column.map((value) => (value * value) / length);
  const seen = jackknifed(errors, leverages) / length;
  const isUneven = seen > modelled;
  return {
    unevenness: Math.max(1, seen / modelled),
    factor: factor / spread,
    error: Math.sqrt(isUneven ? seen : modelled) / spread,
    degrees: isUneven ? Math.max(FEWEST_DEGREES, Math.min(effectiveRows(leverages) - 1, degrees)) : degrees,
    logLikelihood: -(Math.log(length) + degrees * Math.log(squares)) / 2,
  };
}

/** Squared errors, each enlarged by how much its own row drew the fit to itself. */
function jackknifed(errors: readonly number[], leverages: readonly number[]): number {
  return sum(
    errors.map((error, row) => {
      const leverage = leverages[row] ?? 0;
      return leverage < 1 ? leverage * (error / (1 - leverage)) ** 2 : 0;
    }),
  );
}

/** Rows that weigh equally and say as much (Kish's effective number). */
function effectiveRows(shares: readonly number[]): number {
  return 1 / sum(shares.map((share) => share * share));
}

function standardDeviation(values: readonly number[]): number {
  return Math.sqrt(variance(values));
}
