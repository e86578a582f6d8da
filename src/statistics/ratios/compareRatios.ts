import { studentQuantile } from '../distributions/student';
import { sum } from '../sum';
import { hallInverse } from './ratioOfSums';

/** What one group has in each period, by the period: gain and cost. */
export type Group = ReadonlyMap<number, { readonly numerator: number; readonly denominator: number }>;

/** How the ratios of two groups differ, first minus second. */
export interface RatioDifference {
  readonly difference: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Difference of the ratios of sums of two groups with its limits, by how their periods vary. Groups of the same periods are
 * paired by them: what moves both, such as a good week for the whole shop, counts for neither. The wider, at each end, of
 * Student's limits and of Hall's for skewed sums (Hall 1992, https://doi.org/10.1111/j.2517-6161.1992.tb01872.x); a few large
 * periods count as few.
 * @param confidence of this one comparison: who makes several asks for more of each
 * @param lacking variance to add to what the periods show
 */
export function compareRatios(first: Group, second: Group, confidence: number, lacking = 0): RatioDifference {
  const [one, other] = [influences(first), influences(second)];
  const periods = [...new Set([...first.keys(), ...second.keys()])];
  const deviations = periods.map((period) => one.of(period) - other.of(period));
  const squares = sum(deviations.map((each) => each ** 2));
  const skew = squares > 0 ? sum(deviations.map((each) => each ** 3)) / squares ** 1.5 : 0;
  const error = Math.sqrt((squares * periods.length) / (periods.length - 1) + lacking);
  const reach = studentQuantile(
    (1 + confidence) / 2,
    Math.max(1, Math.min(one.effective, other.effective) - 1),
  );
  const difference = one.ratio - other.ratio;
  return {
    difference,
    low: difference - Math.max(reach, hallInverse(reach, skew)) * error,
    high: difference + Math.max(reach, -hallInverse(-reach, skew)) * error,
  };
}

/** What each period adds to the ratio (linearisation, Cochran 1977, section 6.3), and how many periods count in effect. */
function influences(group: Group) {
  const periods = [...group.values()];
  const whole = sum(periods.map(({ denominator }) => denominator));
  const ratio = sum(periods.map(({ numerator }) => numerator)) / whole;
  return {
    ratio,
    effective: whole ** 2 / sum(periods.map(({ denominator }) => denominator ** 2)),
    of: (period: number) => {
      const found = group.get(period);
      return found ? (found.numerator - ratio * found.denominator) / whole : 0;
    },
  };
}
