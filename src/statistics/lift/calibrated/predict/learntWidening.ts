import type { Observations } from '../../question/observations';
import { yearsBefore } from '../model/yearColumns';

/** By how much limits must be widened for pasts of up to this many years, by rows of days and of weeks or months. */
interface Learnt {
  readonly years: number;
  readonly days: number;
  readonly weeks: number;
}

/*
 * Learnt from starts at random dates in public series of shops, sites and footfall in which nothing is known to have begun:
 * rounded from what keeps false alarms near 6 % (docs/calibration.md). `npm run calibrate -- --series FOLDER` says what other
 * series ask for.
 */
const LEARNT: readonly Learnt[] = [
  { years: 0.9, days: 1.25, weeks: 1 },
  { years: 1.8, days: 1.15, weeks: 1.15 },
  { years: Number.POSITIVE_INFINITY, days: 1.15, weeks: 1.2 },
];
/** A year of more rows than this is one of days. */
const ROWS_OF_DAYS = 100;

/** Factor by which the models are too sure of series that nobody chose; 1 where the rows know no year. */
export function learntWidening(observations: Observations): number {
  const years = yearsBefore(observations);
  if (years === 0) return 1;
  const learnt = LEARNT.find((each) => years < each.years);
  return learnt?.[observations.yearLength > ROWS_OF_DAYS ? 'days' : 'weeks'] ?? 1;
}
