import { easter, nthWeekday, ramadans, serialOf } from './movingFeasts';

/** Times of the year at which many shops and sites have more or fewer visits and sales than usual, whatever they do. */
export type WellKnownWeeks =
  | 'endOfYear'
  | 'winterSales'
  | 'summerSales'
  | 'easter'
  | 'mothersDay'
  | 'backToSchool'
  | 'ramadan';

/** First and last day, as serials. */
export type DaySpan = readonly [first: number, last: number];

export interface Occasion {
  readonly name: WellKnownWeeks;
  /** Countries as in a locale, such as FR; all where none are named. */
  readonly countries?: readonly string[];
  /** Only for those who ask for it. */
  readonly isChosen?: true;
  in(year: number): readonly DaySpan[];
}

const [SUNDAY, MONDAY, WEDNESDAY, THURSDAY] = [0, 1, 3, 4];
const FRANCE = ['FR'];
const WEEK = 7;

/*
 * Sources: sales in France, article L310-3 of the Code de commerce and the arrêté of 27 May 2019 (four weeks); in Belgium, article
 * VI.25 of the Code de droit économique. Mother's Day in France, article D215-1 of the Code de l'action sociale et des familles; in
 * Britain and Ireland, the fourth Sunday in Lent. Black Friday follows Thanksgiving, the fourth Thursday of November
 * (5 U.S.C. § 6103). Back to school: the fortnight before and the week after school begins in most of the country.
 */
export const OCCASIONS: readonly Occasion[] = [
  { name: 'endOfYear', in: (year) => [[nthWeekday(year, 11, THURSDAY, 4) + 1, serialOf(year, 12, 31)]] },
  { name: 'winterSales', countries: FRANCE, in: (year) => [fourWeeks(secondWednesday(year))] },
  { name: 'winterSales', countries: ['BE'], in: (year) => [[serialOf(year, 1, 3), serialOf(year, 1, 31)]] },
  { name: 'summerSales', countries: FRANCE, in: (year) => [fourWeeks(lastWednesday(year))] },
  { name: 'summerSales', countries: ['BE'], in: (year) => [[serialOf(year, 7, 1), serialOf(year, 7, 31)]] },
  { name: 'easter', in: (year) => [[easter(year) - WEEK, easter(year) + 1]] },
  { name: 'mothersDay', countries: FRANCE, in: (year) => [fortnightTo(mothersDayInFrance(year))] },
  { name: 'mothersDay', countries: ['GB', 'IE'], in: (year) => [fortnightTo(easter(year) - 3 * WEEK)] },
  {
    name: 'mothersDay',
    countries: ['US', 'CA', 'AU', 'NZ', 'BE', 'CH', 'DE', 'AT', 'IT', 'NL'],
    in: (year) => [fortnightTo(nthWeekday(year, 5, SUNDAY, 2))],
  },
  {
    name: 'backToSchool',
    countries: ['FR', 'BE', 'CH', 'GB', 'IE'],
    in: (year) => [[serialOf(year, 8, 18), serialOf(year, 9, 7)]],
  },
  {
    name: 'backToSchool',
    countries: ['US', 'CA'],
    in: (year) => [[serialOf(year, 8, 1), nthWeekday(year, 9, MONDAY, 1)]],
  },
  { name: 'ramadan', isChosen: true, in: (year) => ramadans(year).map((first) => [first, first + 30]) },
];

/** The second Wednesday of January, or the first where the second comes after the 12th. */
function secondWednesday(year: number): number {
  const second = nthWeekday(year, 1, WEDNESDAY, 2);
  return second > serialOf(year, 1, 12) ? second - WEEK : second;
}

/** The last Wednesday of June, or the one before where the last comes after the 28th. */
function lastWednesday(year: number): number {
  const last = nthWeekday(year, 6, WEDNESDAY, -1);
  return last > serialOf(year, 6, 28) ? last - WEEK : last;
}

/** The last Sunday of May, or the first of June where that is Whit Sunday. */
function mothersDayInFrance(year: number): number {
  const last = nthWeekday(year, 5, SUNDAY, -1);
  return last === easter(year) + 7 * WEEK ? last + WEEK : last;
}

function fourWeeks(first: number): DaySpan {
  return [first, first + 4 * WEEK - 1];
}

function fortnightTo(day: number): DaySpan {
  return [day - 2 * WEEK + 1, day];
}
