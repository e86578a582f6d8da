import { normalQuantile } from '../../../distributions/normalQuantile';
import type { Estimate } from '../../answer/estimate';
import type { Observations } from '../../question/observations';

/** What the past can't know of the time of the year that the effort lies in. */
export interface UnseenSeason {
  /** Share of the rows of the effort whose time of the year the past never held. */
  readonly share: number;
  /** Standard deviation of what a season may do to the total by itself, on the scale of logarithms. */
  readonly sd: number;
}

/**
 * Chosen so that at most 8 % of simulated shops with a swing of a fifth, or with a peak of half as much again before Christmas, have
 * a clear effect without any after 26 + 12 weeks (docs/calibration.md).
 */
const SEASON_SD = 0.12;
/** Between the middles of past and effort of such a series, in years; nearer by, a swing moves less. */
const DISTANCE = 19 / 52;

export function unseenSeason({
  after,
  earlier,
  pre,
  rows,
  yearLength,
  hasUnseenWeeks,
}: Observations): UnseenSeason {
  if (yearLength === 0) return { share: 0, sd: 0 };
  const first = -earlier.length;
  const yearsBack = (row: number) => Math.ceil((row - pre + 1) / yearLength);
  const isUnseen = (row: number) => row - Math.round(yearsBack(row) * yearLength) < first;
  const share = after.filter(isUnseen).length / after.length;
  const distance = (rows - first) / 2 / yearLength;
  const reach = hasUnseenWeeks ? 1 : Math.min(1, distance / DISTANCE);
  return { share, sd: share * reach * SEASON_SD };
}

/** Limits that a season may have moved, too. */
export function withSeason(expected: Estimate, { sd }: UnseenSeason, confidence: number): Estimate {
  const season = normalQuantile((1 + confidence) / 2) * sd;
  const { value, low, high } = expected;
  if (season === 0 || value <= 0) return expected;
  const away = (limit: number) => Math.hypot(Math.log(limit / value), season);
  return { value, low: low > 0 ? value * Math.exp(-away(low)) : low, high: value * Math.exp(away(high)) };
}
